/** The name of the sample forum's workbook. */
export const sampleWorkbookName = 'sample-forum.xlsx';

/** The sample forum's workbook, from the pane's own address. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const answer = await fetch(new URL(`templates/${sampleWorkbookName}`, window.location.href));
  if (!answer.ok) throw new Error(`templates/${sampleWorkbookName} answers ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
