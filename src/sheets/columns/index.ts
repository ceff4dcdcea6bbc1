export { date } from './date';
export { nearest } from './nearest';
export { oneOf, severalOf } from './oneOf';
export { personalText } from './personalText';
export { points } from './points';
export { refs } from './refs';
export { lines, longText, text, topics } from './text';
export { wholeNumber } from './wholeNumber';
export { yesNo } from './yesNo';
