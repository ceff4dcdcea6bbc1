import { childOf, childrenOf, type Document, parseXml } from '../../ooxml';
import { definitions, type StyleDefinition } from './styleDefinitions';
import { xmlText } from './xmlText';

/** What a style is for. */
export type StyleRole = keyof typeof definitions;

const isRole = (name: string): name is StyleRole => Object.hasOwn(definitions, name);
const styleRoles: readonly StyleRole[] = Object.keys(definitions).filter(isRole);

/** The id of the style for a role. */
export type StyleIds = (role: StyleRole) => string;

/** The styles of a document by what they are for. */
interface StylesByRole {
  readonly idOf: StyleIds;
  /** Those that the template lacked. */
  readonly added: ReadonlySet<StyleRole>;
}

/** Finds the template's styles by name, and adds those that it lacks to its styles. */
export function stylesByRole(styles: Document): StylesByRole {
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
  const ids = new Map<StyleRole, string>();
  const added = new Set<StyleRole>();
  for (const role of styleRoles) {
    const { type, name, otherwise }: StyleDefinition = definitions[role];
    const known = idByName.get(`${type} ${name.toLowerCase()}`);
    const id = known ?? freeId(name, taken);
    ids.set(role, id);
    if (known !== undefined) continue;
    added.add(role);
    const basedOn = type === 'paragraph' && normal ? `<w:basedOn w:val="${xmlText(normal)}"/>` : '';
    const custom = name.startsWith('Forum ') ? ' w:customStyle="1"' : '';
    const xml = `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="${type}"${custom} w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}${otherwise}</w:style>`;
    const style = parseXml(xml).documentElement;
    if (style) root.appendChild(styles.importNode(style, true));
  }
  return { idOf: (role) => ids.get(role) ?? '', added };
}

/** An id made of the name's letters and digits, told apart from those that are taken. */
function freeId(name: string, taken: Set<string>): string {
  const base = name.replace(/[^A-Za-z0-9]/g, '');
  let id = base;
  for (let count = 2; taken.has(id.toLowerCase()); count += 1) id = `${base}${count}`;
  taken.add(id.toLowerCase());
  return id;
}
