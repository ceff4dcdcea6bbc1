import { type Document, parseXml } from '../../../ooxml';
import { xmlText } from '../xmlText';
import { type Brand, branded } from './brand';
import { definitions, type StyleDefinition, type StyleRole } from './definitions';
import { type FoundStyle, findParagraphStyle, type StyleHints } from './findParagraphStyle';
import { findTableStyle, headerLook } from './findTableStyle';
import { headerRun } from './headerRun';
import { headingBelow } from './headingBelow';
import { type HeadingHabits, headingHabits } from './headingHabits';
import { inherited, type Style, type StyleSheet, styleSheet } from './styleSheet';

const isRole = (name: string): name is StyleRole => Object.hasOwn(definitions, name);
/** Everything that styles are for, in the order of documents. */
export const styleRoles: readonly StyleRole[] = Object.keys(definitions).filter(isRole);

/** The id of the style for a role. */
export type StyleIds = (role: StyleRole) => string;

/** The styles of a document by what they are for. */
export interface StylesByRole {
  readonly idOf: StyleIds;
  /** Those that the template has. */
  readonly found: ReadonlyMap<StyleRole, FoundStyle>;
  /** List styles without bullets: those that the template lacked, and those of its own that have none. */
  readonly bare: ReadonlySet<StyleRole>;
  readonly headings: HeadingHabits;
}

/** Finds the template's styles for each role. Changes nothing. */
export function findStyles(
  sheet: StyleSheet,
  hints: StyleHints,
): ReadonlyMap<StyleRole, FoundStyle> {
  const found = new Map<StyleRole, FoundStyle>();
  for (const role of styleRoles) {
    const style = findStyle(role, sheet, hints);
    if (style) found.set(role, style);
  }
  return found;
}

function findStyle(role: StyleRole, sheet: StyleSheet, hints: StyleHints): FoundStyle | undefined {
  const { type, name }: StyleDefinition = definitions[role];
  switch (type) {
    case 'paragraph':
      return findParagraphStyle(role, sheet, hints);
    case 'table':
      return findTableStyle(sheet, hints);
    case 'character': {
      const style = sheet.styles.find(
        (one) => one.type === type && one.name.toLowerCase() === name.toLowerCase(),
      );
      return style && { style, how: 'name' };
    }
  }
}

/** Finds the template's styles for each role, and adds those that it lacks to its styles. */
export function stylesByRole(styles: Document, hints: StyleHints, brand: Brand): StylesByRole {
  const root = styles.documentElement;
  if (!root) throw new Error('styles without a root');
  const sheet = styleSheet(styles);
  const found = findStyles(sheet, hints);
  const taken = new Set(sheet.styles.map(({ id }) => id.toLowerCase()));
  const ids = new Map<StyleRole, string>();
  for (const role of styleRoles) {
    ids.set(role, found.get(role)?.style.id ?? freeId(definitions[role].name, taken));
  }
  for (const role of styleRoles) {
    if (found.has(role)) continue;
    const xml = addedStyle(role, ids, { sheet, found, brand });
    const style = parseXml(xml).documentElement;
    if (style) root.appendChild(styles.importNode(style, true));
  }
  const bare = (['list bullet', 'list bullet 2'] as const).filter((role) => {
    const own = found.get(role);
    return own === undefined || hints.bulletLevel(sheet, own.style) === undefined;
  });
  return {
    idOf: (role) => ids.get(role) ?? '',
    found,
    bare: new Set(bare),
    headings: headingHabits(sheet, found),
  };
}

/** What is known of the template when a style is added. */
interface Known {
  readonly sheet: StyleSheet;
  readonly found: ReadonlyMap<StyleRole, FoundStyle>;
  readonly brand: Brand;
}

const inBrand: ReadonlySet<StyleRole> = new Set(['title', 'heading 1', 'heading 2', 'heading 3']);

function addedStyle(
  role: StyleRole,
  ids: ReadonlyMap<StyleRole, string>,
  { sheet, found, brand }: Known,
): string {
  const below = headingBelow(role, sheet, found);
  if (below) return styleXml(role, ids, below.id, below.otherwise);
  const { type, otherwise, like }: StyleDefinition = definitions[role];
  const base = like ? ids.get(like) : type === 'paragraph' ? sheet.defaultOf(type)?.id : undefined;
  const table = found.get('table')?.style;
  const look = role === 'table heading' && table ? headerLook(sheet, table) : undefined;
  const own = inBrand.has(role) ? branded(otherwise, brand) : otherwise;
  if (table && /^table (heading|text)$/.test(role) && isRightAligned(sheet, table)) {
    const left = own.replace('</w:pPr>', '<w:jc w:val="left"/></w:pPr>');
    return styleXml(role, ids, base, look ? headerRun(left, look) : left);
  }
  return styleXml(role, ids, base, look ? headerRun(own, look) : own);
}

/** Whether a table style aligns its cells to the right, as one made for figures does: sentences are not read so. */
const isRightAligned = (sheet: StyleSheet, table: Style): boolean =>
  /^(right|end)$/.test(inherited(sheet, table, 'w:pPr', 'w:jc')?.getAttribute('w:val') ?? '');

function styleXml(
  role: StyleRole,
  ids: ReadonlyMap<StyleRole, string>,
  base: string | undefined,
  otherwise: string,
): string {
  const { type, name }: StyleDefinition = definitions[role];
  const basedOn = base ? `<w:basedOn w:val="${xmlText(base)}"/>` : '';
  const custom = name.startsWith('Forum ') ? ' w:customStyle="1"' : '';
  return `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="${type}"${custom} w:styleId="${xmlText(ids.get(role) ?? '')}"><w:name w:val="${name}"/>${basedOn}${otherwise}</w:style>`;
}

/** An id made of the name's letters and digits, told apart from those that are taken. */
function freeId(name: string, taken: Set<string>): string {
  const base = name.replace(/[^A-Za-z0-9]/g, '');
  let id = base;
  for (let count = 2; taken.has(id.toLowerCase()); count += 1) id = `${base}${count}`;
  taken.add(id.toLowerCase());
  return id;
}
