import { type Finding, finding, type Result } from '../../findings';
import { openOpenDocument } from '../../ooxml';
import type { Grid } from '../grid';
import { cellLimit, rowLimit, workbookLimits } from '../limits';
import { faultFinding } from '../packageFinding';
import { readContent } from './readContent';

const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * Reads an .ods file as cells (ODF 1.3, part 3, 9 and 19.385). What can't be read gives one finding and no value.
 */
export function readOpenDocumentFile(name: string, file: Uint8Array): Result<Grid | undefined> {
  const only = (one: Finding): Result<undefined> => ({ value: undefined, findings: [one] });
  const source = { workbook: name };
  const opened = openOpenDocument(file, workbookLimits, (part) =>
    ['mimetype', 'content.xml', 'META-INF/manifest.xml'].includes(part),
  );
  if (opened.kind === 'fault') return only(faultFinding(opened.fault, name));
  const text = (part: string) => new TextDecoder().decode(opened.parts.get(part));
  if (!text('mimetype').startsWith(spreadsheet)) {
    return only(finding('not-a-workbook', { file: name }, source));
  }
  if (text('META-INF/manifest.xml').includes('encryption-data')) {
    return only(finding('file-encrypted', { file: name }, source));
  }
  const content = contentOf(text('content.xml'));
  if (!content) return only(finding('file-damaged', { file: name }, source));
  if ('sheet' in content) {
    const { sheet } = content;
    const about = { file: name, sheet };
    return only(
      content.kind === 'too long'
        ? finding('sheet-too-long', { ...about, rows: rowLimit }, { ...source, sheet })
        : finding('sheet-too-full', { ...about, cells: cellLimit }, { ...source, sheet }),
    );
  }
  return { value: { workbook: name, ...content }, findings: [] };
}

/** Undefined where the XML is not well formed or holds no spreadsheet. */
function contentOf(xml: string): ReturnType<typeof readContent> {
  try {
    return readContent(xml);
  } catch {
    return undefined;
  }
}
