import exceljs, { type Workbook } from 'exceljs';

/** A workbook as a file's bytes. */
export async function bookOf(fill: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  fill(workbook);
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}

/** A team's own tracker: one sheet with a table of submissions that lacks most columns. */
export const teamsTracker = (): Promise<Uint8Array> =>
  bookOf((workbook) => {
    workbook.addWorksheet('Notes').getCell('A1').value = 'Our notes';
    workbook.addWorksheet('Submissions').addTable({
      name: 'Submissions',
      ref: 'A1',
      columns: [{ name: 'Ref' }, { name: 'Submission' }],
      rows: [
        ['S001', 'Publish contracts sooner.'],
        ['S002', 'Open the register.'],
      ],
    });
  });
