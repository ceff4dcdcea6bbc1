import type { Table, TableCell } from '../../../outline';
import { framed, sampleText } from '../frame';
import { ratingXml } from '../ratingXml';
import { runsXml } from '../runs';
import { styledParagraph } from '../styledParagraph';
import type { BlockWriter, Writing } from '../writing';
import { xmlText } from '../xmlText';

/**
 * A table in the template's table style, as wide as the text, with fixed columns, so that Word and LibreOffice
 * set it alike. Its header row is marked and repeats on each page; rows do not break across pages. What it
 * shows stands above it as a caption, unless a heading says so: this also keeps it apart from a table before it.
 */
export const writeTable: BlockWriter<'table'> = (table, writing) => {
  const widths = columnWidths(table, writing.textWidth);
  const header = rowXml(
    table.columns.map(({ header }) => ({ paragraphs: [[{ text: header }]] })),
    { table, widths, writing, isHeader: true },
  );
  const rows = table.rows.map((row) => rowXml(row, { table, widths, writing, isHeader: false }));
  const words = runsXml([{ text: table.description }], writing);
  const isHeaded = writing.blockBefore === 'heading';
  const caption = isHeaded ? '' : styledParagraph('caption', words, writing);
  const frame = frameXml(table, widths, writing);
  const end = frame.lastIndexOf('</w:tbl>');
  return [caption, frame.slice(0, end), header, ...rows, frame.slice(end)].join('');
};

/** Widths in twentieths of a point; together they are the text's width. */
function columnWidths({ columns }: Table, textWidth: number): readonly number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let before = 0;
  return columns.map(({ share }) => {
    const from = Math.round((before / shares) * textWidth);
    before += share;
    return Math.round((before / shares) * textWidth) - from;
  });
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

interface RowFrame {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly writing: Writing;
  readonly isHeader: boolean;
}

function rowXml(cells: readonly TableCell[], row: RowFrame): string {
  const { docx, frames } = row.writing;
  const { isHeader } = row;
  const frame = frames.row(isHeader ? 'header' : 'row', () => {
    const sample = new docx.TableCell({ children: [new docx.Paragraph(sampleText)] });
    return new docx.TableRow({
      cantSplit: true,
      ...(isHeader && { tableHeader: true }),
      children: [sample],
    });
  });
  let xml = '';
  for (const [index, cell] of cells.entries()) xml += cellXml(cell, index, row);
  return framed(frame, xml);
}

const alignments = { left: undefined, centre: 'center', right: 'right' } as const;

function cellXml(
  { paragraphs, anchor, rating }: TableCell,
  column: number,
  { table, widths, writing, isHeader }: RowFrame,
): string {
  const { docx, frames } = writing;
  const width = widths[column] ?? 0;
  const frame = frames.cell(
    width,
    () =>
      new docx.TableCell({
        width: { size: width, type: 'dxa' },
        children: [new docx.Paragraph(sampleText)],
      }),
  );
  const role = isHeader ? 'table heading' : 'table text';
  const alignment = alignments[table.columns[column]?.align ?? 'left'];
  let xml = '';
  for (const [index, runs] of paragraphs.entries()) {
    const mark = rating && index === 0 ? ratingXml(rating, writing) : '';
    xml += styledParagraph(role, mark + runsXml(runs, writing), writing, {
      alignment,
      anchor: index === 0 ? anchor : undefined,
    });
  }
  return framed(frame, xml);
}
