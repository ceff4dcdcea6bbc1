import { type Attributes, scanXml } from '../../ooxml';
import { blank } from '../../sheets';
import type { Grid, SheetGrid, TableRange } from '../grid';
import { cellValue } from './cellValue';
import { databaseTable } from './databaseTable';
import { type SheetBuilder, type SheetFault, sheetBuilder } from './sheetBuilder';

/** A sheet that is not read, and why. */
interface NotRead {
  readonly kind: SheetFault;
  readonly sheet: string;
}

/** Elements whose text is not a cell's: notes, drawings, what a tracked change took out. */
const passedOver = new Set(['office:annotation', 'table:tracked-changes', 'table:shapes']);

/** Reads content.xml. Throws where it is not well formed; undefined where it holds no spreadsheet. */
export function readContent(xml: string): Omit<Grid, 'workbook'> | NotRead | undefined {
  const sheets: SheetGrid[] = [];
  const tables: { readonly sheet: string; readonly table: TableRange }[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let isSpreadsheet = false;
  let dates1904 = false;
  let skipped = 0;
  let builder: SheetBuilder | undefined;
  let notRead: NotRead | undefined;
  let sheet = '';
  let cell: Attributes | undefined;
  let depth = 0;
  let paragraphs: string[] = [];
  let paragraph: string | undefined;
  const isPassedOver = (name: string) => passedOver.has(name) || name.startsWith('draw:');

  const openCell = (attributes: Attributes) => {
    depth += 1;
    if (depth > 1) return;
    cell = attributes;
    paragraphs = [];
  };
  const closeCell = (isCovered: boolean) => {
    depth -= 1;
    if (depth > 0 || !cell || !builder) return;
    const value = isCovered ? blank : cellValue(cell, paragraphs);
    const repeated = countOf(cell, 'table:number-columns-repeated');
    const columns = countOf(cell, 'table:number-columns-spanned');
    builder.cell(value, repeated, columns, countOf(cell, 'table:number-rows-spanned'));
    cell = undefined;
  };
  const isInCell = () => depth > 0;

  scanXml(xml, {
    open: (name, attributes) => {
      if (skipped > 0 || isPassedOver(name)) {
        if (isPassedOver(name)) skipped += 1;
        return;
      }
      switch (name) {
        case 'style:style':
          style = attributes.get('style:name') ?? '';
          break;
        case 'style:table-properties':
          if (attributes.get('table:display') === 'false') hiddenStyles.add(style);
          break;
        case 'office:spreadsheet':
          isSpreadsheet = true;
          break;
        case 'table:null-date':
          dates1904 = attributes.get('table:date-value')?.startsWith('1904') ?? false;
          break;
        case 'table:table':
          if (isInCell()) break;
          sheet = attributes.get('table:name') ?? '';
          builder = sheetBuilder(sheet, hiddenStyles.has(attributes.get('table:style-name') ?? ''));
          break;
        case 'table:table-column':
          if (!isInCell()) {
            builder?.column(
              countOf(attributes, 'table:number-columns-repeated'),
              isHidden(attributes),
            );
          }
          break;
        case 'table:table-row':
          if (!isInCell()) {
            builder?.openRow(
              countOf(attributes, 'table:number-rows-repeated'),
              isHidden(attributes),
            );
          }
          break;
        case 'table:table-cell':
        case 'table:covered-table-cell':
          openCell(attributes);
          break;
        case 'text:p':
        case 'text:h':
          paragraph = '';
          break;
        case 'text:s':
          if (paragraph !== undefined) {
            paragraph += ' '.repeat(Math.min(countOf(attributes, 'text:c'), 1000));
          }
          break;
        case 'text:tab':
          if (paragraph !== undefined) paragraph += '\t';
          break;
        case 'text:line-break':
          if (paragraph !== undefined) paragraph += '\n';
          break;
        case 'table:database-range': {
          const own = databaseTable(attributes);
          if (own) tables.push(own);
          break;
        }
      }
    },
    close: (name) => {
      if (isPassedOver(name)) {
        skipped -= 1;
        return;
      }
      if (skipped > 0) return;
      switch (name) {
        case 'table:table':
          if (isInCell() || !builder) break;
          sheets.push(builder.grid());
          builder = undefined;
          break;
        case 'table:table-row': {
          if (isInCell()) break;
          builder?.closeRow();
          const fault = builder?.fault();
          if (fault) notRead ??= { kind: fault, sheet };
          break;
        }
        case 'table:table-cell':
        case 'table:covered-table-cell':
          closeCell(name === 'table:covered-table-cell');
          break;
        case 'text:p':
        case 'text:h':
          if (depth === 1 && paragraph !== undefined) paragraphs.push(paragraph);
          paragraph = undefined;
          break;
      }
    },
    text: (written) => {
      // Only line breaks collapse (ODF 1.3, part 3, 6.1.2): LibreOffice writes several spaces as they are.
      if (skipped === 0 && paragraph !== undefined) {
        paragraph += written.replace(/ *[\t\r\n][ \t\r\n]*/g, ' ');
      }
    },
  });
  if (!isSpreadsheet) return undefined;
  if (notRead) return notRead;
  return {
    dates1904,
    sheets: sheets.map((one) => ({
      ...one,
      tables: tables.filter((own) => own.sheet === one.name).map(({ table }) => table),
    })),
  };
}

const isHidden = (attributes: Attributes): boolean =>
  /^(collapse|filter)$/.test(attributes.get('table:visibility') ?? '');

function countOf(attributes: Attributes, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
