import type { TableCell as DocxCell } from 'docx';
import type { Table, TableCell, TableColumn } from '../../../outline';
import { ratingRuns } from '../ratingRuns';
import { runsOf } from '../runs';
import { styledParagraph } from '../styledParagraph';
import type { StyleRole } from '../styleRoles';
import type { BlockWriter, Writing } from '../writing';
import { xmlText } from '../xmlText';

/**
 * A table in the template's table style, as wide as the text, with fixed columns, so that Word and LibreOffice
 * set it alike. Its header row is marked and repeats on each page; rows do not break across pages. What it
 * shows stands above it as a caption. Rows become text one at a time.
 */
export const writeTable: BlockWriter<'table'> = (table, writing) => {
  const widths = columnWidths(table, writing.textWidth);
  const header = rowXml(
    table.columns.map(({ header }) => ({ paragraphs: [[{ text: header }]] })),
    { table, widths, writing, isHeader: true },
  );
  const rows = table.rows.map((row) => rowXml(row, { table, widths, writing, isHeader: false }));
  const words = runsOf([{ text: table.description }], writing);
  const caption = writing.xmlOf(styledParagraph('caption', words, writing));
  const frame = frameXml(table, widths, writing);
  return caption + frame.replace('</w:tbl>', () => [header, ...rows, '</w:tbl>'].join(''));
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

function rowXml(cells: readonly TableCell[], frame: RowFrame): string {
  const { docx, xmlOf } = frame.writing;
  return xmlOf(
    new docx.TableRow({
      cantSplit: true,
      ...(frame.isHeader && { tableHeader: true }),
      children: cells.map((cell, index) =>
        cellOf(cell, frame.table.columns[index], frame.widths[index] ?? 0, frame),
      ),
    }),
  );
}

function cellOf(
  { paragraphs, anchor, rating }: TableCell,
  column: TableColumn | undefined,
  width: number,
  { writing, isHeader }: RowFrame,
): DocxCell {
  const { docx } = writing;
  const role: StyleRole = isHeader ? 'table heading' : 'table text';
  const alignment = alignments[column?.align ?? 'left'];
  const children = paragraphs.map((runs, index) => {
    const mark = rating && index === 0 ? ratingRuns(rating, writing) : [];
    return styledParagraph(role, [...mark, ...runsOf(runs, writing)], writing, {
      ...(alignment && { alignment }),
      anchor: index === 0 ? anchor : undefined,
    });
  });
  return new docx.TableCell({ width: { size: width, type: 'dxa' }, children });
}

const alignments = { left: undefined, centre: 'center', right: 'right' } as const;
