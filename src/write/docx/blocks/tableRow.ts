import type { Table, TableCell } from '../../../outline';
import { framed, sampleText } from '../frame';
import { ratingXml } from '../ratingXml';
import { runsXml } from '../runs';
import { styledParagraph } from '../styledParagraph';
import type { Writing } from '../writing';

/** What the rows of a table share. */
export interface RowFrame {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly writing: Writing;
  readonly isHeader: boolean;
  /** Whether it stays on the page of the next row. */
  readonly keepNext: boolean;
}

/** A row as XML, unbroken; the header row is marked as such, and repeats. */
export function rowXml(cells: readonly TableCell[], row: RowFrame): string {
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
  { table, widths, writing, isHeader, keepNext }: RowFrame,
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
      keepNext,
      anchor: index === 0 ? anchor : undefined,
    });
  }
  return framed(frame, xml);
}
