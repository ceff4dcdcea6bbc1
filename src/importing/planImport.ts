import { type Finding, finding, type Source } from '../findings';
import { cellOf, nameKey, Personal, type Submission } from '../forum';
import { recordSheets } from '../sheets';
import type { TypedRow } from '../workbook';
import { type AnswerRow, answerRow, isFilled, sourceOf, type Values } from './answerRow';
import type { Export } from './exportModel';
import type { AddedRow, ImportChoices, ImportPlan } from './importPlan';
import { refOfTime } from './refOfTime';

/**
 * Plans which rows an export adds to the submissions that are there: one a respondent, or one an idea. A submission
 * whose reference is there already adds nothing, whatever was made of it since. Pure: nothing is written.
 */
export function planImport(
  own: Export,
  existing: readonly Submission[],
  choices: ImportChoices = {},
): ImportPlan {
  const order = own.dateOrder === 'unclear' ? (choices.dateOrder ?? 'unclear') : own.dateOrder;
  const there = new Map<string, Submission>();
  for (const one of existing) {
    if (!there.has(nameKey(one.ref))) there.set(nameKey(one.ref), one);
  }
  const taken = new Map<string, Source>();
  const added: AddedRow[] = [];
  const skipped: Finding[] = [];
  const findings: Finding[] = [];
  for (const [row, cells] of answersOf(own)) {
    const answer = answerRow(own, row, cells, order);
    const from = fromOf(own, row);
    const ref = refOf(own, answer, choices, taken);
    if (ref === undefined) {
      skipped.push(finding('import-ref-missing', {}, from));
      continue;
    }
    const first = taken.get(nameKey(ref));
    const before = there.get(nameKey(ref));
    const rows = submissionRows(own, ref, answer);
    if (first) {
      skipped.push(finding('import-ref-twice', { ref, first: first.cell ?? '' }, from));
    } else if (before) {
      skipped.push(alreadyThere(ref, before, rows, from));
    } else if (answer.isWithdrawn) {
      skipped.push(finding('import-withdrawn', { ref }, from));
    } else if (rows.length === 0) {
      skipped.push(finding('import-says-nothing', { ref }, from));
    } else {
      added.push(...rows.map((one) => ({ row: one, from })));
      findings.push(...answer.findings.map((about) => about(ref)));
    }
    if (!first) taken.set(nameKey(ref), from);
  }
  return { added, skipped, findings };
}

const answersOf = ({ sheet, firstRow }: Export) =>
  [...sheet.rows].filter(([row, cells]) => row >= firstRow && isFilled(cells));

/** Where a row stands: the cell of its reference. */
function fromOf(own: Export, row: number): Source {
  const column = own.columns.find(({ role }) => 'field' in role && role.field === 'ref');
  return sourceOf(own, column ?? { columns: [1] }, row);
}

function refOf(
  { refsFromTimes }: Export,
  { values, stamp }: AnswerRow,
  { prefix = '' }: ImportChoices,
  taken: ReadonlyMap<string, Source>,
): string | undefined {
  if (values.ref !== undefined) return `${prefix}${values.ref}`;
  if (!refsFromTimes || values.received === undefined) return undefined;
  const ref = `${prefix}${refOfTime(values.received, stamp)}`;
  // Two answers of one second are told apart by their order, which an export keeps.
  let count = 1;
  const numbered = () => (count === 1 ? ref : `${ref}-${count}`);
  while (taken.has(nameKey(numbered()))) count += 1;
  return numbered();
}

type NewRow = TypedRow<Submission> & { readonly ref: string };

/** The rows of a respondent: one an idea, numbered where there are several. */
function submissionRows(
  { channel }: Export,
  ref: string,
  { values, ideas }: AnswerRow,
): readonly NewRow[] {
  const common = { ...(channel !== undefined && { channel }), ...values, ref };
  const said = [...ideas]
    .filter(([, idea]) => saysSomething(idea))
    .sort(([one], [other]) => one - other);
  if (said.length === 0) return saysSomething(values) ? [common] : [];
  return said.map(([number, idea]) => ({
    ...common,
    ...idea,
    ...(said.length > 1 && { point: String(number) }),
  }));
}

const saysSomething = ({ submission, topic }: Values): boolean =>
  submission !== undefined || topic !== undefined;

/** Says that a submission is there, and where it differs in what its sender said. */
function alreadyThere(
  ref: string,
  before: Submission,
  rows: readonly NewRow[],
  from: Source,
): Finding {
  const [first] = rows;
  const at = cellOf(before.at, 'ref');
  const { columns } = recordSheets.submissions;
  if (first && before.received !== undefined && first.received !== undefined) {
    if (before.received !== first.received) {
      const about = { ref, there: at, column: columns.received.header };
      return finding('import-differs', about, from);
    }
  }
  if (first && before.submission !== undefined && before.point === undefined) {
    const text = typeof first.submission === 'string' ? new Personal(first.submission) : undefined;
    if (text && rows.length === 1 && !Personal.areSame(before.submission, text)) {
      return finding('import-differs', { ref, there: at, column: columns.submission.header }, from);
    }
  }
  return finding('import-already-there', { ref, there: at }, from);
}
