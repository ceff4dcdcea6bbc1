import { descendantsOf } from '../../../ooxml';
import type { StyleRole } from './definitions';
import { definitions } from './definitions';
import type { BulletLevel } from './numberings';
import { otherNames } from './otherNames';
import { inherited, outlineLevel, type Style, type StyleSheet } from './styleSheet';

/** How a style was found. */
export type HowFound = 'name' | 'other name' | 'outline level' | 'bullets' | 'default' | 'looks';

export interface FoundStyle {
  readonly style: Style;
  readonly how: HowFound;
}

/** What else tells which style is for what. */
export interface StyleHints {
  /** How often the template's own text uses a style, by id. */
  readonly used: ReadonlyMap<string, number>;
  readonly bulletLevel: BulletLevel;
}

const headingLevel: Readonly<Partial<Record<StyleRole, number>>> = {
  'heading 1': 0,
  'heading 2': 1,
  'heading 3': 2,
};
const listLevel: Readonly<Partial<Record<StyleRole, number>>> = {
  'list bullet': 0,
  'list bullet 2': 1,
};

/**
 * Finds a template's style for a role: by its canonical name or id, by its name in another language or the end of a
 * house's name ("ACME Heading 1"), then by what it does: its outline level, its bullets. Text stands in the default
 * style where that keeps paragraphs apart.
 */
export function findParagraphStyle(
  role: StyleRole,
  sheet: StyleSheet,
  hints: StyleHints,
): FoundStyle | undefined {
  const all = sheet.styles.filter(({ type }) => type === 'paragraph');
  const { name } = definitions[role];
  const named = all.find((style) => namesOf(style).includes(name.toLowerCase()));
  if (named) return { style: named, how: 'name' };
  const level = headingLevel[role];
  const known = level === undefined ? otherNames[role] : headingNames(level);
  const ends = [name, ...(known ?? [])];
  const isHouse = (style: Style) =>
    style.isCustom &&
    ends.some((one) => endsWithName(style, one)) &&
    !(role === 'title' && ofFigures.test(style.name));
  const other =
    all.find((style) => style.id.toLowerCase() === plain(name)) ??
    all.find((style) => namesOf(style).some((one) => known?.includes(one))) ??
    (known ? mostUsed(housesFor(role, all.filter(isHouse)), hints) : undefined);
  if (other) return { style: other, how: 'other name' };
  if (level !== undefined) {
    const headings = all.filter(
      (style) => !isContents(style) && outlineLevel(sheet, style) === level,
    );
    return found(mostUsed(headings, hints), 'outline level');
  }
  const bullet = listLevel[role];
  if (bullet !== undefined) {
    const lists = all.filter(
      (style) =>
        outlineLevel(sheet, style) === undefined && hints.bulletLevel(sheet, style) === bullet,
    );
    return found(mostUsed(lists, hints), 'bullets');
  }
  return role === 'text' ? found(spacedDefault(sheet), 'default') : undefined;
}

/** "Graphic title" is not for documents, and a table's caption is rather "Table Caption" than "Image Caption". */
const ofFigures = /\b(table|graphic|figure|chart|image|picture|graph|section|slide)\b/i;

const housesFor = (role: StyleRole, houses: readonly Style[]): readonly Style[] => {
  const ofTables = houses.filter(({ name }) => role === 'caption' && /\btable\b/i.test(name));
  return ofTables.length > 0 ? ofTables : houses;
};

const found = (style: Style | undefined, how: HowFound): FoundStyle | undefined =>
  style && { style, how };

const headingNames = (level: number): readonly string[] =>
  (otherNames.heading ?? []).map((one) => one.replace('#', String(level + 1)));

/** A style's names: older programs put other names behind a comma. */
const namesOf = ({ name }: Style): readonly string[] =>
  name
    .toLowerCase()
    .normalize('NFC')
    .split(',')
    .map((one) => one.trim());

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** "ACME Body Text" is a house's name for "Body Text". */
const endsWithName = ({ name: own }: Style, name: string): boolean =>
  own.toLowerCase().endsWith(` ${name.toLowerCase()}`);

const isContents = ({ name }: Style): boolean =>
  /^(toc|index|contents|title|subtitle)\b/i.test(name);

function mostUsed(styles: readonly Style[], { used }: StyleHints): Style | undefined {
  let best: Style | undefined;
  for (const style of styles) {
    if (!best || (used.get(style.id) ?? 0) > (used.get(best.id) ?? 0)) best = style;
  }
  return best;
}

/** The default style, where it or the defaults behind it leave space below a paragraph. */
function spacedDefault(sheet: StyleSheet): Style | undefined {
  const style = sheet.defaultOf('paragraph');
  if (!style) return undefined;
  const own = inherited(sheet, style, 'w:pPr', 'w:spacing')?.getAttribute('w:after');
  const root = sheet.document.documentElement;
  const [defaults] = root ? descendantsOf(root, 'w:pPrDefault') : [];
  const [spacing] = defaults ? descendantsOf(defaults, 'w:spacing') : [];
  return Number(own ?? spacing?.getAttribute('w:after') ?? 0) >= 80 ? style : undefined;
}
