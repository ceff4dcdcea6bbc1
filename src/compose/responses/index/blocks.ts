import { type DocumentBlock, plain, type Run, type TableCell } from '../../../outline';
import { heading, paragraph, type ResponsesContext } from '../context';
import type { NumberedResponse } from '../numberedResponses';
import { indexEntries } from './entries';

/** The name that a response's number has as a place to lead to. */
export const anchorOf = (number: string): string => `response-${number.replace('.', '-')}`;

/** The index from each published reference to its answers. */
export function indexBlocks(
  context: ResponsesContext,
  shown: readonly NumberedResponse[],
): readonly DocumentBlock[] {
  const words = context.wording.responses.index;
  const entries = indexEntries(context, shown);
  if (entries.length === 0) return [heading(1, words.heading), paragraph(plain(words.none))];
  return [
    heading(1, words.heading),
    paragraph(plain(words.note)),
    {
      kind: 'table',
      description: words.table,
      columns: [
        { header: words.reference, share: 35, align: 'left' },
        { header: words.answer, share: 65, align: 'left' },
      ],
      rows: entries.map(({ name, numbers }): readonly TableCell[] => [
        { paragraphs: [plain(name)] },
        { paragraphs: [numbers.flatMap(linkTo)] },
      ]),
    },
  ];
}

function linkTo(number: string, index: number): readonly Run[] {
  const link: Run = { text: number, link: `#${anchorOf(number)}` };
  return index === 0 ? [link] : [{ text: ', ' }, link];
}
