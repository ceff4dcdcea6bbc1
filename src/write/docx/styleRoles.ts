import { childOf, childrenOf, type Document, parseXml } from '../../ooxml';
import { xmlText } from './xmlText';

type StyleType = 'paragraph' | 'character' | 'table';

interface StyleDefinition {
  readonly type: StyleType;
  /** The style's name as stored: built-in ones are the same in every language of Word (ECMA-376-1, 17.7.4.9). */
  readonly name: string;
  /** What a template without the style is given: properties of paragraphs, then of characters or tables. */
  readonly otherwise: string;
}

const paragraph = (name: string, otherwise: string): StyleDefinition => ({
  type: 'paragraph',
  name,
  otherwise,
});

/** A heading: outline level from 0, size in half-points. */
const headingStyle = (level: number, size: number): StyleDefinition =>
  paragraph(
    `heading ${level + 1}`,
    `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`,
  );

const boldNext =
  '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>';
const bullet = (indent: number): string =>
  `<w:pPr><w:spacing w:after="60"/><w:ind w:left="${indent}" w:hanging="360"/></w:pPr>`;

const definitions = {
  title: paragraph(
    'Title',
    '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="48"/><w:szCs w:val="48"/></w:rPr>',
  ),
  subtitle: paragraph('Subtitle', '<w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>'),
  'heading 1': headingStyle(0, 36),
  'heading 2': headingStyle(1, 30),
  'heading 3': headingStyle(2, 26),
  text: paragraph('Body Text', '<w:pPr><w:spacing w:after="160"/></w:pPr>'),
  label: paragraph('Forum Label', boldNext),
  status: paragraph('Forum Status', '<w:rPr><w:b/><w:bCs/></w:rPr>'),
  notice: paragraph('Forum Notice', '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>'),
  quotation: paragraph('Quote', '<w:pPr><w:ind w:left="567"/></w:pPr>'),
  caption: paragraph('caption', boldNext),
  'list bullet': paragraph('List Bullet', bullet(360)),
  'list bullet 2': paragraph('List Bullet 2', bullet(720)),
  'after table': paragraph('Forum After Table', '<w:pPr><w:spacing w:before="240"/></w:pPr>'),
  'table heading': paragraph('Forum Table Heading', '<w:rPr><w:b/><w:bCs/></w:rPr>'),
  'table text': paragraph(
    'Forum Table Text',
    '<w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr>',
  ),
  link: {
    type: 'character',
    name: 'Hyperlink',
    otherwise: '<w:rPr><w:color w:val="1A4F91"/><w:u w:val="single"/></w:rPr>',
  },
  table: {
    type: 'table',
    name: 'Forum Table',
    otherwise: `<w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH']
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
      .join('')}</w:tblBorders></w:tblPr>`,
  },
} satisfies Readonly<Record<string, StyleDefinition>>;

/** What a style is for. */
export type StyleRole = keyof typeof definitions;

/** The id of the style for a role. */
export type StyleIds = (role: StyleRole) => string;

/** Finds the template's styles by name, and adds those that it lacks to its styles. */
export function styleIds(styles: Document): StyleIds {
  const root = styles.documentElement;
  if (!root) throw new Error('styles without a root');
  const idByName = new Map<string, string>();
  const taken = new Set<string>();
  for (const style of childrenOf(root, 'w:style')) {
    const id = style.getAttribute('w:styleId') ?? '';
    const name = childOf(style, 'w:name')?.getAttribute('w:val') ?? '';
    idByName.set(`${style.getAttribute('w:type')} ${name.toLowerCase()}`, id);
    taken.add(id.toLowerCase());
  }
  const normal = idByName.get('paragraph normal');
  const ids = new Map<string, string>();
  for (const [role, definition] of Object.entries<StyleDefinition>(definitions)) {
    const { type, name, otherwise } = definition;
    const known = idByName.get(`${type} ${name.toLowerCase()}`);
    const id = known ?? freeId(name, taken);
    ids.set(role, id);
    if (known !== undefined) continue;
    const basedOn = type === 'paragraph' && normal ? `<w:basedOn w:val="${xmlText(normal)}"/>` : '';
    const custom = name.startsWith('Forum ') ? ' w:customStyle="1"' : '';
    const xml = `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="${type}"${custom} w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}${otherwise}</w:style>`;
    const added = parseXml(xml).documentElement;
    if (added) root.appendChild(styles.importNode(added, true));
  }
  return (role) => ids.get(role) ?? '';
}

/** An id made of the name's letters and digits, told apart from those that are taken. */
function freeId(name: string, taken: Set<string>): string {
  const base = name.replace(/[^A-Za-z0-9]/g, '');
  let id = base;
  for (let count = 2; taken.has(id.toLowerCase()); count += 1) id = `${base}${count}`;
  taken.add(id.toLowerCase());
  return id;
}
