import type { LetterheadExplanation } from '../papers';
import { letterheadWords } from '../papers/letterheadWords';

/** What a letterhead will make of the responses, as the command line prints it. */
export const letterheadText = (explanation: LetterheadExplanation): string =>
  [
    `${explanation.file} can be used as a letterhead.`,
    '',
    ...letterheadWords(explanation).flatMap(({ heading, lines }) => [
      heading,
      ...lines.map(({ label, text }) => `  ${label === undefined ? '' : padded(label)}${text}`),
      '',
    ]),
  ].join('\n');

const padded = (label: string): string => `${label}:`.padEnd(24);
