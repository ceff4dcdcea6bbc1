import type { Column } from '../../sheets';
import { recordSheets } from '../../sheets';
import {
  type FileRow,
  type Grid,
  mappingFileText,
  mappingRows,
  newRows,
  readMapping,
  readMappingFile,
  saidRows,
  settle,
  type UnderstoodColumn,
  type UnderstoodTable,
  understand,
} from '../../workbook';
import { mappingParts } from '../../workbook/live';
import type { ColumnsModel, MappingAnswer, MappingQuestion } from './messages';

/** How the tables of a workbook are understood: what is read already, and what a word from its team would settle. */
export function columnsModel(grid: Grid, said: readonly Grid[]): ColumnsModel {
  const before = [...said, grid].flatMap(saidRows);
  const { mapping } = readMapping([...said, grid]).value;
  const tables = settle(understand(grid), mapping).map((table) => {
    const isRead = (own: UnderstoodColumn) => rowsFor(before, table, own).length === 0;
    return {
      table,
      read: table.columns.filter(isRead).map(({ column }) => column),
      open: table.columns.filter((own) => !isRead(own)),
    };
  });
  const declared = Object.values(recordSheets).map(({ name, columns }) => ({
    sheet: name,
    columns: Object.values<Column<unknown>>(columns).map(({ header }) => header),
  }));
  return { tables, declared };
}

/** The rows of a mapping for a column alone. */
const rowsFor = (
  before: readonly FileRow[],
  table: UnderstoodTable,
  own: UnderstoodColumn,
): readonly FileRow[] =>
  newRows(before, mappingRows([{ ...table, words: [], columns: [own] }])).filter(
    ({ column }) => column !== undefined,
  );

/** What a mapping says that was chosen or taken in: as rows to write, and as the text of a mapping file. */
export function mappingAnswer(
  grid: Grid,
  said: readonly Grid[],
  question: MappingQuestion,
): MappingAnswer {
  const before = [...said, grid].flatMap(saidRows);
  const { rows, findings } = rowsOf(question);
  const added = newRows(before, rows);
  return {
    rows: added.length,
    text: mappingFileText(before, rows),
    parts: mappingParts(grid, added),
    findings,
  };
}

function rowsOf(question: MappingQuestion) {
  switch (question.kind) {
    case 'chosen':
      return { rows: mappingRows(question.tables), findings: [] };
    case 'file': {
      const { value, findings } = readMappingFile(question.name, question.content);
      return { rows: saidRows(value), findings };
    }
  }
}
