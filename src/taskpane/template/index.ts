export { LayoutChoices } from './LayoutChoices';
