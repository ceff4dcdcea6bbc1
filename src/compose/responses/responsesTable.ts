import { nameKey, refName } from '../../forum';
import { bold, plain, type Runs, type Table, type TableCell } from '../../outline';
import type { ResponsesContext } from './context';
import { anchorOf } from './index/blocks';
import type { NumberedResponse } from './numberedResponses';

/**
 * Proposals and answers as a table of four columns, which fits an upright page: commitment and lead stand below
 * the reason they belong to, references below the proposal. No cell is empty, merged or split.
 */
export function responsesTable(
  context: ResponsesContext,
  responses: readonly NumberedResponse[],
  description: string,
): Table {
  const words = context.wording.responses.response;
  return {
    kind: 'table',
    description,
    columns: [
      { header: words.number, share: numberShare(responses), align: 'left' },
      { header: words.proposal, share: 32, align: 'left' },
      { header: words.decision, share: 17, align: 'left' },
      { header: words.reason, share: 42, align: 'left' },
    ],
    rows: responses.map((one) => rowOf(one, context)),
  };
}

/** Wide enough for the longest number in bold 12 point Arial on A4, so that none is broken. */
function numberShare(responses: readonly NumberedResponse[]): number {
  const longest = responses.reduce((most, { number }) => Math.max(most, number.length), 0);
  return Math.max(8, 2 + 1.5 * longest);
}

function rowOf(
  { response, number, isDraft }: NumberedResponse,
  context: ResponsesContext,
): readonly TableCell[] {
  const words = context.wording.responses.response;
  const { proposal, decision, reason, commitment, lead } = response;
  return [
    { paragraphs: [bold(number)], anchor: anchorOf(number) },
    {
      paragraphs: [
        ...linesOf(proposal),
        [...bold(words.answers), { text: ` ${refsOf(response.refs, context)}` }],
      ],
    },
    {
      paragraphs: [plain(decision ?? words.noDecision), ...(isDraft ? [bold(words.draft)] : [])],
    },
    {
      paragraphs: [
        ...linesOf(reason ?? words.noReason),
        ...(commitment === undefined ? [] : [labelled(words.commitment, commitment)]),
        ...(lead === undefined ? [] : [labelled(words.lead, lead)]),
      ],
    },
  ];
}

const linesOf = (text: string): readonly Runs[] => text.split(/\n+/).map(plain);
const labelled = (label: string, text: string): Runs => [...bold(label), { text: ` ${text}` }];

/** The references that may be printed; the others are counted. */
export function refsOf(
  refs: NumberedResponse['response']['refs'],
  { mayPrint, wording }: ResponsesContext,
): string {
  const words = wording.responses.response;
  if (refs.length === 0) return words.noRefs;
  const printed = refs.filter(({ ref }) => mayPrint(ref)).map(refName);
  const others = new Set(refs.filter(({ ref }) => !mayPrint(ref)).map(({ ref }) => nameKey(ref)));
  return [...printed, ...(others.size > 0 ? [words.unpublishedRefs(others.size)] : [])].join(', ');
}
