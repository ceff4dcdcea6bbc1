import type { Workbook, Worksheet } from 'exceljs';
import { zipPackage } from '../../ooxml';
import type { SheetPlan, WorkbookPlan } from '../setUpPlan';
import { mendWorkbook } from './mendWorkbook';
import { writeNotes } from './writeNotes';
import { writeTable } from './writeTable';

/**
 * Carries a plan out as the bytes of an .xlsx file: exceljs writes the sheets, and a pass over the
 * package mends what it leaves wrong. The same plan gives the same bytes.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const exceljs = await import('exceljs');
  // exceljs is CommonJS: bundlers put its exports beside `default`, Node only there.
  const { Workbook } = 'default' in exceljs ? exceljs.default : exceljs;
  const workbook = new Workbook();
  for (const sheet of plan.sheets) writeSheet(addSheet(workbook, sheet), sheet);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  return zipPackage(mendWorkbook(written, plan));
}

function addSheet(workbook: Workbook, { kind, name }: SheetPlan): Worksheet {
  return workbook.addWorksheet(name, {
    views:
      kind === 'table'
        ? [{ state: 'frozen', ySplit: 1, topLeftCell: 'A2', activeCell: 'A2' }]
        : [{ showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(kind === 'table' && { printTitlesRow: '1:1' }),
    },
  });
}

function writeSheet(worksheet: Worksheet, sheet: SheetPlan): void {
  switch (sheet.kind) {
    case 'notes':
      writeNotes(worksheet, sheet);
      break;
    case 'table':
      writeTable(worksheet, sheet);
      break;
  }
}
