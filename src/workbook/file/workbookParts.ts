import {
  childOf,
  childrenOf,
  type Package,
  parseXml,
  relatedPart,
  relationshipsOf,
} from '../../ooxml';
import type { NamedRange, Range, TableRange } from '../grid';
import { rangeOf } from '../rangeOf';
import { namedRanges } from './namedRanges';

/** A sheet of a workbook package, before its cells are read. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
  readonly tables: readonly TableRange[];
  readonly names: readonly NamedRange[];
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly dates1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/** What a workbook package holds; undefined where it is no workbook. Chart sheets are left out. */
export function workbookParts(parts: Package): WorkbookParts | undefined {
  const workbook = relatedPart(parts, '', 'officeDocument');
  const bytes = workbook && parts.get(workbook);
  const root = bytes && parseXml(unprefixed(bytes)).documentElement;
  if (!workbook || !root || root.localName !== 'workbook') return undefined;
  const targets = new Map(
    relationshipsOf(parts, workbook)
      .filter(({ type }) => type.endsWith('/worksheet'))
      .map(({ id, target }) => [id, target]),
  );
  const list = childOf(root, 'sheets');
  const names = namedRanges(root);
  const sheets = (list ? childrenOf(list, 'sheet') : []).flatMap((sheet): readonly SheetPart[] => {
    const part = targets.get(sheet.getAttribute('r:id') ?? relationshipId(sheet.attributes) ?? '');
    if (!part || !parts.has(part)) return [];
    const name = sheet.getAttribute('name') ?? '';
    const hidden = /hidden/i.test(sheet.getAttribute('state') ?? '');
    return [{ name, hidden, part, tables: tablesOf(parts, part), names: names.get(name) ?? [] }];
  });
  const date1904 = childOf(root, 'workbookPr')?.getAttribute('date1904') ?? '';
  return {
    sheets,
    dates1904: date1904 === '1' || date1904 === 'true',
    sharedStrings: relatedPart(parts, workbook, 'sharedStrings'),
    styles: relatedPart(parts, workbook, 'styles'),
  };
}

/** The relationship's id under whatever prefix the writer chose. */
function relationshipId(attributes: Iterable<{ readonly name: string; readonly value: string }>) {
  return Array.from(attributes).find(({ name }) => name.endsWith(':id'))?.value;
}

function tablesOf(parts: Package, sheet: string): readonly TableRange[] {
  return relationshipsOf(parts, sheet)
    .filter(({ type }) => type.endsWith('/table'))
    .flatMap(({ target }): readonly TableRange[] => {
      const bytes = parts.get(target);
      const table = bytes && parseXml(unprefixed(bytes)).documentElement;
      const range = table && rangeOf(table.getAttribute('ref') ?? '');
      if (!table || !range || table.getAttribute('headerRowCount') === '0') return [];
      return [
        {
          name: table.getAttribute('displayName') || table.getAttribute('name') || '',
          range,
          hasTotalsRow: Number(table.getAttribute('totalsRowCount') ?? 0) > 0,
        },
      ];
    });
}

/** Some writers put the spreadsheet's own elements under a prefix, which exceljs can't read. */
export function unprefixed(part: Uint8Array): Uint8Array {
  const start = new TextDecoder().decode(part.subarray(0, 2000));
  const prefix = /<(\w+):(?:worksheet|workbook|sst|styleSheet|table)[\s>]/.exec(start)?.[1];
  if (!prefix) return part;
  const text = new TextDecoder().decode(part);
  const plain = text
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replace(`xmlns:${prefix}=`, 'xmlns=');
  return new TextEncoder().encode(plain);
}

/** The merged ranges of a worksheet, from what stands after its rows. */
export function mergesIn(afterRows: string): readonly Range[] {
  return [...afterRows.matchAll(/<mergeCell\s[^>]*?ref="([^"]+)"/g)].flatMap(
    ([, ref = '']) => rangeOf(ref) ?? [],
  );
}

/** The numbers of the hidden columns, from what stands before a worksheet's rows. */
export function hiddenColumnsIn(beforeRows: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [column] of beforeRows.matchAll(/<col\s[^>]*>/g)) {
    if (!/\shidden="(1|true)"/.test(column)) continue;
    const number = (key: string) => Number(new RegExp(`\\s${key}="(\\d+)"`).exec(column)?.[1] ?? 0);
    for (let at = number('min'); at <= Math.min(number('max'), 1000); at += 1) hidden.add(at);
  }
  return hidden;
}
