export { bulletNumbering } from './bulletNumbering';
export { definitions, type StyleRole } from './definitions';
export type { HowFound } from './findParagraphStyle';
export { usualSize } from './findTableStyle';
export { styleHints } from './hints';
export { setLanguage } from './language';
export { styleSheet } from './styleSheet';
export { findStyles, type StyleIds, stylesByRole } from './stylesByRole';
