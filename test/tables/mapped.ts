import {
  type Grid,
  mappingFileText,
  mappingRows,
  readMappingFile,
  understand,
} from '../../src/workbook';
import type { ExpectedWorkbook } from './expected';

/**
 * The workbook with the mapping that the command line writes once each question is answered as expected: columns that
 * were found as what they are, those that somebody says instead, and nothing else.
 */
export function mapped({ tables }: ExpectedWorkbook, grid: Grid): readonly Grid[] {
  const understood = understand(grid).flatMap((own) => {
    const table = tables.find(
      ({ sheet, headerRow }) => sheet === own.yourSheet && headerRow === own.headerRow,
    );
    if (!table || table.is !== own.sheet) return [];
    const said = { ...table.columns, ...table.accept };
    return [
      {
        ...own,
        columns: own.columns.filter(({ cell, column }) => said[letterOf(cell)] === column),
        words: own.words.filter(({ means }) => means !== undefined),
      },
    ];
  });
  const found = mappingRows(understood);
  const typed = tables.flatMap(({ sheet, headerRow, is, columns, accept }) =>
    Object.entries({ ...columns, ...accept }).flatMap(([letter, column]) => {
      const own = understood.find((one) => one.yourSheet === sheet && one.headerRow === headerRow);
      const isFound = own?.columns.some(({ cell }) => letterOf(cell) === letter);
      const yourColumn = headerAt(grid, sheet, letter, headerRow);
      return isFound || yourColumn === undefined
        ? []
        : [{ sheet: is, column, yourSheet: sheet, yourColumn }];
    }),
  );
  const sheets = tables.map(({ sheet, is }) => ({ sheet: is, yourSheet: sheet }));
  const text = mappingFileText([], [...found, ...sheets, ...typed]);
  const { value } = readMappingFile('table.forum.json', text);
  return value ? [value, grid] : [grid];
}

const letterOf = (cell: string): string => cell.replace(/\d+$/, '');

function headerAt({ sheets }: Grid, name: string, letter: string, row: number): string | undefined {
  const cell = sheets
    .find((sheet) => sheet.name === name)
    ?.rows.get(row)
    ?.get(letter.charCodeAt(0) - 64);
  return cell?.kind === 'text' ? cell.text : undefined;
}
