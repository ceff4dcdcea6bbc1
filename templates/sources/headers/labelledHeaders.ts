import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Column } from '../../../src/sheets';
import { recordSheets } from '../../../src/sheets';
import { headerFeatures } from '../../../src/workbook/understand/headers/headerFeatures';
import type { LabelledHeader } from './trainHeaders';

/** Headers of what teams keep for themselves. */
export const noneOfThese = 'None of these';

/** The fields of a declared sheet by their columns' names. */
export const fieldsOf = (sheet: string): ReadonlyMap<string, string> => {
  const declared = Object.values(recordSheets).find(({ name }) => name === sheet);
  return new Map(
    Object.entries<Column<unknown>>(declared?.columns ?? {}).map(([field, { header }]) => [
      header,
      field,
    ]),
  );
};

/** The headers of a declared sheet as offices type them, each with the column that it is, from "# Column" and "- Header". */
export function labelledHeaders(sheet: string): readonly LabelledHeader[] {
  const known = new Set([noneOfThese, ...fieldsOf(sheet).keys()]);
  let column = '';
  return readFileSync(join(__dirname, `${sheet.toLowerCase()}.txt`), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.startsWith('# ')) {
        column = line.slice(2);
        if (!known.has(column)) throw new Error(`${sheet}.txt, line ${index + 1}: no ${column}`);
      }
      return line.startsWith('- ') ? [{ features: headerFeatures(line.slice(2)), column }] : [];
    });
}
