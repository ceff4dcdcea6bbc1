import { nameKey } from '../../forum';
import { isMark } from '../isMark';
import type { TheirColumn } from './comparedColumns';

import { isHeader } from './headers/headerChances';

/** Columns in which marks mean values: themes as headers, with ticks below. */
export interface MarkColumns {
  readonly columns: readonly TheirColumn[];
  /** Whether all their headers are known to be such values. */
  readonly isSure: boolean;
}

/**
 * The columns that hold nothing but marks and are headed by values rather than by what is asked: at least two, each
 * with a mark, and none that is clearly a header unless it is a known value.
 */
export function markColumns(
  sheet: string,
  columns: readonly TheirColumn[],
  knownValues: ReadonlySet<string>,
): MarkColumns {
  const marked = columns.filter(({ cells, text, texts }) => {
    const marks = cells.map(isMark);
    if (marks.length === 0 || marks.includes(undefined) || !marks.includes(true)) return false;
    if (knownValues.has(nameKey(text))) return true;
    const isAnswer = texts.some((typed) => /^(yes|no|y|n|true|false)$/i.test(typed));
    return !isAnswer && !isHeader(sheet, text);
  });
  if (marked.length < 2) return { columns: [], isSure: false };
  return {
    columns: marked,
    isSure: marked.every(({ text }) => knownValues.has(nameKey(text))),
  };
}
