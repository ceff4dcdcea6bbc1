export { Hindrances } from './Hindrances';
export { MakeState } from './MakeState';
export { Markup } from './Markup';
export { RememberedTemplate } from './RememberedTemplate';
export { TemplateChoice } from './TemplateChoice';
export { useAnswer } from './useAnswer';
export { useMake } from './useMake';
