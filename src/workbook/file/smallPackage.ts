import { zipSync } from 'fflate';
import { escapeXml, type Package } from '../../ooxml';
import { unprefixed, type WorkbookParts } from './workbookParts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * The smallest workbook with the same cells: of each sheet its rows and nothing else. exceljs crashes on, or loses, much of what else a workbook may
 * hold, so it never gets to see it: tables, drawings, comments, names, rules, links.
 */
export function smallPackage(
  sheets: readonly (readonly Uint8Array[])[],
  workbook: WorkbookParts,
  parts: Package,
): Uint8Array {
  const encoder = new TextEncoder();
  const files: Record<string, Uint8Array> = {};
  const put = (name: string, text: string) => {
    files[name] = encoder.encode(head + text);
  };
  const related: string[] = [];
  const relate = (type: string, target: string) => {
    related.push(
      `<Relationship Id="rId${related.length + 1}" Type="${office}/${type}" Target="${target}"/>`,
    );
  };
  sheets.forEach((rows, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = joined([
      encoder.encode(`${head}<worksheet xmlns="${main}"><sheetData>`),
      ...rows,
      encoder.encode('</sheetData></worksheet>'),
    ]);
    relate('worksheet', `worksheets/sheet${index + 1}.xml`);
  });
  for (const [type, part] of [
    ['sharedStrings', workbook.sharedStrings],
    ['styles', workbook.styles],
  ] as const) {
    const bytes = part && parts.get(part);
    if (!bytes) continue;
    files[`xl/${type}.xml`] = type === 'styles' ? numberFormatsOf(bytes) : unprefixed(bytes);
    relate(type, `${type}.xml`);
  }
  put(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${relationships}">${related.join('')}</Relationships>`,
  );
  const listed = sheets.map(
    (_, index) =>
      `<sheet name="${escapeXml(`s${index + 1}`)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${workbook.dates1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
  );
  put(
    '_rels/.rels',
    `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  put(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  return zipSync(files, { level: 0 });
}

/** Of the styles, the number formats alone: they tell dates from numbers. */
function numberFormatsOf(styles: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(unprefixed(styles));
  const formats = /<numFmts[\s>][\s\S]*?<\/numFmts>/.exec(text)?.[0] ?? '';
  const cells = /<cellXfs[\s>][\s\S]*?<\/cellXfs>/.exec(text)?.[0] ?? '';
  const ids = [...cells.matchAll(/<xf\s[^>]*?numFmtId="(\d+)"/g)].map(([, id]) => id);
  const xfs = ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  return new TextEncoder().encode(
    `${head}<styleSheet xmlns="${main}">${formats}<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
