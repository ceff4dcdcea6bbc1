export { answerRowsIn, markAnswerRows } from './answerRows';
export { namedControls } from './controls';
export { fillTags } from './fillTags';
export { above, ownTexts } from './ownTexts';
export { canHoldBlocks, type Marker, makeRoom } from './room';
export { spliced } from './spliced';
export {
  isAnswerOnly,
  isKnownTag,
  knownTags,
  responsesTag,
  type TypedTag,
  tagName,
  tagsIn,
} from './tagName';
export { tagNamesIn } from './tagNamesIn';
export type { TagWords } from './tagWords';
export { widenTable } from './widenTable';
