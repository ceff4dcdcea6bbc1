import { unzipSync } from 'fflate';
import {
  childrenOf,
  corePropertiesXml,
  descendantsOf,
  type Element,
  orderFonts,
  type Package,
  parseXml,
  serialiseXml,
} from '../../ooxml';
import type { ListPlan, WorkbookPlan } from '../setUpPlan';

/**
 * Mends the package that exceljs wrote: the order of a font's children, which Excel's schema fixes;
 * heights marked as the user's own, which Excel would keep when a row grows; the names of lists, which
 * exceljs can't write where they are formulas; and properties that tell the time of writing.
 */
export function mendWorkbook(written: Uint8Array, plan: WorkbookPlan): Package {
  // Packages hold parts alone (ECMA-376-2, 10.2); exceljs zips its folders too.
  const isPart = ({ name }: { readonly name: string }) => !name.endsWith('/');
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(written, { filter: isPart })));
  const edit = (name: string, change: (root: Element) => void) => {
    const root = parseXml(parts.get(name) ?? '').documentElement;
    if (root === null) throw new Error(`exceljs wrote no ${name}.`);
    change(root);
    if (root.ownerDocument) parts.set(name, serialiseXml(root.ownerDocument));
  };
  edit('xl/styles.xml', orderFonts);
  for (const name of parts.keys()) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) edit(name, freeRowHeights);
  }
  edit('xl/workbook.xml', (root) => addLists(root, plan.lists));
  parts.set(
    'docProps/core.xml',
    corePropertiesXml({ title: plan.title, language: plan.language, date: plan.date ?? '' }),
  );
  return parts;
}

function freeRowHeights(worksheet: Element): void {
  for (const row of descendantsOf(worksheet, 'row')) row.removeAttribute('customHeight');
}

function addLists(workbook: Element, lists: readonly ListPlan[]): void {
  const document = workbook.ownerDocument;
  const [names] = childrenOf(workbook, 'definedNames');
  if (document === null || lists.length === 0) return;
  if (names === undefined) throw new Error('exceljs wrote no definedNames.');
  for (const { name, formula } of lists) {
    const element = document.createElementNS(workbook.namespaceURI, 'definedName');
    element.setAttribute('name', name);
    element.appendChild(document.createTextNode(formula));
    names.appendChild(element);
  }
}
