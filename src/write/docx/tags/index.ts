export { answerRowsIn, markAnswerRows } from './answerRows';
export { fillTags, type TagWords } from './fillTags';
export { blocksMarker } from './markers';
export { type Marker, makeRoom, type Room } from './room';
export { spliced } from './spliced';
export { tagNamesIn } from './tagNamesIn';
