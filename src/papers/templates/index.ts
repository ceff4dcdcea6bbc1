export { oversizedTemplate } from '../templateSize';
export { type ExplainedSlide, explainTemplate, type TemplateExplanation } from './explainTemplate';
export { correctionsText, isSlideRole, readCorrections } from './readCorrections';
