export { oversizedTemplate } from '../templateSize';
export {
  type ExplainedLayout,
  type ExplainedSlide,
  explainTemplate,
  type TemplateExplanation,
} from './explainTemplate';
export { isSlideRole } from './readCorrections';
export { correctionsName, withCorrections } from './withCorrections';
