import { quoted } from './phrases';
import { warning } from './rule';

/** Findings about text and boxes, made while slides are laid out. */
export const layoutRules = {
  'word-too-wide': warning<{ word: string; slide: string }>(
    ({ word, slide }) => `${quoted(word)} is too wide for its place on the slide ${quoted(slide)}.`,
    () => 'Use a shorter word, or add a space or hyphen.',
    ['deck'],
  ),
};
