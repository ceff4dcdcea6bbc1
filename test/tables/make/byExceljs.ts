import { readFileSync, writeFileSync } from 'node:fs';
import exceljs from 'exceljs';

// npx tsx byExceljs.ts <sheets.json> <workbook.xlsx>: a workbook by exceljs, of sheets as workbooks.py has them.

interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

const [from = '', to = ''] = process.argv.slice(2);
const sheets: readonly SheetSpec[] = JSON.parse(readFileSync(from, 'utf8'));
const workbook = new exceljs.Workbook();
workbook.created = workbook.modified = new Date('2023-06-01T00:00:00Z');
for (const { name, rows } of sheets) {
  const sheet = workbook.addWorksheet(name);
  for (const row of rows) {
    sheet.addRow(
      row.map((cell) =>
        typeof cell === 'string' && cell.startsWith('D2023-')
          ? new Date(`${cell.slice(1)}T00:00:00Z`)
          : cell || null,
      ),
    );
  }
}
workbook.xlsx.writeBuffer().then((bytes) => writeFileSync(to, Buffer.from(bytes)));
