export { Hindrances } from './Hindrances';
export { MakeState } from './MakeState';
export { Markup } from './Markup';
export { TemplateChoice } from './TemplateChoice';
export { useAnswer } from './useAnswer';
export { useMake } from './useMake';
