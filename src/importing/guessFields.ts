import type { Cell } from '../sheets';
import { recordSheets } from '../sheets';
import { cellNumbers, type Grid, type UnderstoodColumn, understand } from '../workbook';
import type { SubmissionField } from './exportModel';

/** A column of answers: what it asks for, its number and its first values. */
export interface Answers {
  readonly column: number;
  readonly header: string;
  /** The field that it is known to fill. */
  readonly known?: SubmissionField;
  readonly values: readonly (Cell | undefined)[];
}

/** A guess at the field that a column fills. */
export interface Guess {
  readonly field: SubmissionField;
  readonly isSure: boolean;
  readonly reason: string;
}

const declared = recordSheets.submissions.columns;

/** Guesses what columns of answers are for, by their headers and values, as of any table of a team's own. */
export function guessFields(answers: readonly Answers[]): ReadonlyMap<number, Guess> {
  const [table] = understand(gridOf(answers), 'Submissions');
  return new Map(
    (table?.columns ?? []).flatMap((one) => {
      const field = fieldOf(one);
      if (field === undefined || one.means !== undefined) return [];
      const { isSure, reason } = one;
      const column = answers[cellNumbers(one.cell).column - 1]?.column;
      return column === undefined ? [] : [[column, { field, isSure, reason }] as const];
    }),
  );
}

function fieldOf({ column }: UnderstoodColumn): SubmissionField | undefined {
  return submissionFields.find((field) => declared[field].header === column);
}

/** The fields that a column can fill. */
export const submissionFields: readonly SubmissionField[] = [
  'ref',
  'received',
  'channel',
  'name',
  'organisation',
  'sector',
  'email',
  'mayPublish',
  'submission',
  'theme',
  'subTheme',
  'topic',
  'relevant',
];

/**
 * A workbook of nothing but these columns, one beside the other, since a gap would make two tables of them. Those that
 * are known are headed as declared.
 */
function gridOf(answers: readonly Answers[]): Grid {
  const rows = new Map<number, Map<number, Cell>>();
  const put = (row: number, column: number, cell: Cell | undefined) => {
    if (!cell || cell.kind === 'blank') return;
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells.set(column, cell));
  };
  for (const [index, { header, known, values }] of answers.entries()) {
    const column = index + 1;
    put(1, column, { kind: 'text', text: known ? declared[known].header : header });
    values.forEach((value, index) => {
      put(index + 2, column, value);
    });
  }
  if (!answers.some(({ known }) => known === 'ref')) {
    const last = answers.length + 1;
    put(1, last, { kind: 'text', text: declared.ref.header });
    for (const row of rows.keys()) if (row > 1) put(row, last, { kind: 'text', text: `R${row}` });
  }
  return {
    workbook: '',
    dates1904: false,
    sheets: [
      {
        name: 'Submissions',
        hidden: false,
        rows: new Map([...rows].sort(([one], [other]) => one - other)),
        tables: [],
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ],
  };
}
