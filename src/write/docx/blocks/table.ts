import type { Table } from '../../../outline';
import { runsXml } from '../runs';
import { styledParagraph } from '../styledParagraph';
import type { BlockWriter, Writing } from '../writing';
import { xmlText } from '../xmlText';
import { columnWidths } from './columnWidths';
import { type RowFrame, rowXml } from './tableRow';

/**
 * A table in the template's table style, as wide as the text, with fixed columns, so that Word and LibreOffice
 * set it alike. Its header row is marked and repeats on each page; rows do not break across pages. What it
 * shows stands above it as a caption, unless a heading says so: this also keeps it apart from a table before it.
 */
export const writeTable: BlockWriter<'table'> = function* (table, writing) {
  const widths = columnWidths(table, writing);
  const frameOf = (isHeader: boolean, keepNext: boolean): RowFrame => {
    return { table, widths, writing, isHeader, keepNext };
  };
  const header = rowXml(
    table.columns.map(({ header }) => ({ paragraphs: [[{ text: header }]] })),
    frameOf(true, true),
  );
  const words = runsXml([{ text: table.description }], writing);
  const isHeaded = writing.blockBefore === 'heading';
  const caption = isHeaded ? '' : styledParagraph('caption', words, writing);
  const frame = frameXml(table, widths, writing);
  const end = frame.lastIndexOf('</w:tbl>');
  yield caption + frame.slice(0, end) + header;
  const isKept = isSmall(table);
  const last = table.rows.length - 1;
  for (const [index, row] of table.rows.entries()) {
    yield rowXml(row, frameOf(false, isKept && index < last));
  }
  yield frame.slice(end);
};

/** Whether a table is so small that it should not break across pages: a few rows of a line or two. */
function isSmall({ rows }: Table): boolean {
  return (
    rows.length <= 14 && rows.every((row) => row.every(({ paragraphs }) => paragraphs.length === 1))
  );
}

/** The table without rows. The library knows no caption: title and description stand last in w:tblPr. */
function frameXml({ description }: Table, widths: readonly number[], writing: Writing): string {
  const { docx, xmlOf, styles, textWidth } = writing;
  const frame = new docx.Table({
    rows: [],
    style: styles('table'),
    width: { size: textWidth, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: false,
      noVBand: true,
    },
  });
  const words = xmlText(description);
  const described = `<w:tblCaption w:val="${words}"/><w:tblDescription w:val="${words}"/>`;
  return xmlOf(frame).replace('</w:tblPr>', () => `${described}</w:tblPr>`);
}
