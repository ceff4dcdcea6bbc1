export { LayoutChoices } from './LayoutChoices';
export { LetterheadSurvey } from './LetterheadSurvey';
