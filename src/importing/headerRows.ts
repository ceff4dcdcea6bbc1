import { cellText } from './cellText';
import type { FoundExport } from './findExport';
import { headerKey } from './findExport';

/** A column's headers: its own, and the question that it is a part of, where there are two rows of headers. */
export interface Header {
  readonly column: number;
  readonly question: string | undefined;
  readonly own: string;
}

export interface Headers {
  readonly row: number;
  readonly firstRow: number;
  readonly all: readonly Header[];
}

/** What a second row of headers says below a question with one answer. */
const oneAnswer = /^(open[- ]ended )?response$/i;

/** The headers of an export, from one row or two: the other may stand below, as of SurveyMonkey, or above. */
export function headersOf(found: FoundExport): Headers {
  const { headerRow } = found;
  const below = isSecondRow(found);
  const above = !below && isRowOfQuestions(found);
  const top = above ? headerRow - 1 : headerRow;
  const bottom = below ? headerRow + 1 : headerRow;
  const firstRow = bottom + 1;
  if (top === bottom) {
    const all = [...textsIn(found, headerRow)].map(([column, own]) => ({
      column,
      question: undefined,
      own,
    }));
    return { row: headerRow, firstRow, all };
  }
  const tops = textsIn(found, top);
  const bottoms = textsIn(found, bottom);
  const columns = [...new Set([...tops.keys(), ...bottoms.keys()])].sort((a, b) => a - b);
  let question: string | undefined;
  const all = columns.map((column): Header => {
    const own = bottoms.get(column);
    question = tops.get(column) ?? (own === undefined ? undefined : question);
    if (own === undefined || oneAnswer.test(own)) {
      return { column, question: undefined, own: question ?? own ?? '' };
    }
    return { column, question, own };
  });
  return { row: headerRow, firstRow, all };
}

/** The texts of a row by column, in the order of the columns. */
function textsIn({ sheet }: FoundExport, row: number): ReadonlyMap<number, string> {
  const texts = [...(sheet.rows.get(row) ?? [])].flatMap(([column, cell]) => {
    const text = cellText(cell);
    return text === undefined ? [] : [[column, text] as const];
  });
  return new Map(texts.sort(([one], [other]) => one - other));
}

/** Whether the row below the headers has texts, but nothing where each row of answers has something. */
function isSecondRow(found: FoundExport): boolean {
  const { sheet, source, headerRow } = found;
  const headers = textsIn(found, headerRow);
  const keys = new Set([...headers.values()].map(headerKey));
  const needed = [...headers].filter(([, header]) => {
    const role = source?.roleOf(headerKey(header), keys);
    return role?.kind === 'respondent' && (role.field === 'ref' || role.field === 'received');
  });
  const below = textsIn(found, headerRow + 1);
  const next = [...sheet.rows.keys()].some((row) => row > headerRow + 1);
  return (
    next && needed.length > 0 && below.size > 0 && !needed.some(([column]) => below.has(column))
  );
}

/** Whether the row above holds the questions that the headers are parts of, and is no title. */
function isRowOfQuestions(found: FoundExport): boolean {
  const { headerRow, source } = found;
  return source !== undefined && textsIn(found, headerRow - 1).size > 1;
}
