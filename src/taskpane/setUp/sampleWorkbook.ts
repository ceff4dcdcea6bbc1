import { type Outcome, ownFile, problemOf } from '../session';

/** The name of the sample forum's workbook. */
export const sampleWorkbookName = 'sample-forum.xlsx';

/** The sample forum's workbook. */
export async function sampleWorkbook(): Promise<Outcome<Uint8Array>> {
  try {
    return { kind: 'done', value: await ownFile(`templates/${sampleWorkbookName}`) };
  } catch (cause) {
    return { kind: 'problem', problem: problemOf(cause) };
  }
}
