/**
 * Mends cells that exceljs misreads: a formula whose result is an empty text, which it takes for one without a
 * result, and dates of strict workbooks (ECMA-376-1, 18.18.11, type "d"), of which it reads the year alone.
 */
export function mendCells(rows: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(rows);
  const mended = text.replace(
    /<c\s([^>]*)>([\s\S]*?)<\/c>/g,
    (cell, attributes: string, content: string) => {
      const isEmptyText = /\bt="str"/.test(attributes) && /<v\s*(?:\/>|><\/v>)/.test(content);
      if (isEmptyText) return '';
      return /\bt="d"/.test(attributes) ? cell.replace('t="d"', 't="str"') : cell;
    },
  );
  return new TextEncoder().encode(mended);
}

/** Whether a worksheet is of the strict kind, which writes dates as text. */
export function isStrict(sheet: Uint8Array): boolean {
  return new TextDecoder().decode(sheet.subarray(0, 1000)).includes('purl.oclc.org/ooxml');
}
