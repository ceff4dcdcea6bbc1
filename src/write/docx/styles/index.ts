export { bulletNumbering } from './bulletNumbering';
export type { StyleRole } from './definitions';
export type { HowFound } from './findParagraphStyle';
export { usualSize } from './findTableStyle';
export type { HeadingHabits } from './headingHabits';
export { styleHints } from './hints';
export { setLanguage } from './language';
export { isOn, styleSheet } from './styleSheet';
export { findStyles, type StyleIds, styleRoles, stylesByRole } from './stylesByRole';
