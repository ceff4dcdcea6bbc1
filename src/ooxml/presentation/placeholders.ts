import { childOf, childrenOf, type Document, descendantsOf, type Element } from '../xml';
import { type ColourScheme, rgbIn } from './colourScheme';
import { boxOf, type EmuBox } from './emuBox';
import { solidColour } from './solidColour';
import type { LayoutPart } from './template';
import { typedStyle } from './typedStyle';

/** A list level with what it inherits; lengths in EMU, sizes in hundredths of a point. */
export interface InheritedLevel {
  readonly size: number;
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly marginLeft: number;
  readonly indent: number;
  readonly spaceBefore: Spacing | undefined;
  readonly spaceAfter: Spacing | undefined;
  readonly lineSpacing: Spacing | undefined;
  readonly bulleted: boolean;
  /** The bullet's character, where it has one. */
  readonly bullet: string | undefined;
  /** How text is aligned (ECMA-376-1, 20.1.10.59): "l", "ctr", "r". */
  readonly align: string;
  /** The text's colour: a name of the theme, or six hexadecimal digits. */
  readonly colour: string | undefined;
  /** The text's colour as it shows, as six hexadecimal digits. */
  readonly rgb: string | undefined;
  /** The font as it is named: a typeface, or "+mj-lt" and "+mn-lt" for the theme's two. */
  readonly typeface: string | undefined;
}

/** A distance: in hundredths of a point, or in thousandths of a per cent of the font's size. */
export type Spacing =
  | { readonly kind: 'points'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number };

/** A layout's placeholder with what it inherits from its master (ECMA-376-1, 19.3.1.36). */
export interface Placeholder {
  readonly type: string;
  readonly idx: number;
  readonly name: string;
  readonly box: EmuBox;
  readonly insets: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly anchor: string;
  /** Whether its text runs from top to bottom. */
  readonly isVertical: boolean;
  readonly levels: readonly InheritedLevel[];
  /**
   * The look of its prompt as a list style, where nothing can be inherited: what stands in the placeholder has to be given
   * it.
   */
  readonly typed: Element | undefined;
}

/** The placeholders of a layout that have a place, the footers' ones too. */
export function placeholdersOf(layout: LayoutPart): readonly Placeholder[] {
  return placeholdersIn(layout.document, layout);
}

/** The placeholders of a layout's master. */
export function masterPlaceholdersOf(layout: LayoutPart): readonly Placeholder[] {
  return placeholdersIn(layout.master, layout);
}

function placeholdersIn(
  document: Document,
  { master, presentation, colours }: LayoutPart,
): readonly Placeholder[] {
  const masterShapes = placeholderShapes(master);
  return placeholderShapes(document).flatMap((shape) => {
    const { type, idx } = identityOf(shape);
    const parent = masterShapes.find((one) => identityOf(one).type === masterType(type));
    const chain = parent ? [shape, parent] : [shape];
    const box = chain.map(boxOf).find((one) => one !== undefined);
    if (!box) return [];
    const name = descendantsOf(shape, 'p:cNvPr')[0]?.getAttribute('name') ?? '';
    const lists = listsOf(chain, master, type);
    const isStyled = lists.some((list) => childOf(list, 'a:lvl1pPr') !== undefined);
    const typed = isStyled ? undefined : typedStyle(parent ?? shape, type);
    const bodies = chain.flatMap((one) => descendantsOf(one, 'a:bodyPr').slice(0, 1));
    const attribute = (key: string) =>
      bodies.map((body) => body.getAttribute(key)).find((value) => value !== null && value !== '');
    const inset = (key: string, otherwise: number) => Number(attribute(key) ?? otherwise);
    return [
      {
        type,
        idx,
        name,
        box,
        insets: {
          left: inset('lIns', 91440),
          top: inset('tIns', 45720),
          right: inset('rIns', 91440),
          bottom: inset('bIns', 45720),
        },
        anchor: attribute('anchor') ?? 't',
        isVertical: isVertical(chain, attribute('vert') ?? undefined),
        levels: levelsOf(
          [...lists, ...(typed ? [typed] : []), ...defaultsOf(presentation)],
          colours,
        ),
        typed,
      },
    ];
  });
}

const isVertical = (chain: readonly Element[], direction: string | undefined): boolean =>
  (direction !== undefined && direction !== 'horz') ||
  chain.some((shape) => descendantsOf(shape, 'p:ph')[0]?.getAttribute('orient') === 'vert');

function placeholderShapes(document: Document): readonly Element[] {
  return descendantsOf(document, 'p:sp').filter((shape) => descendantsOf(shape, 'p:ph').length > 0);
}

function identityOf(shape: Element): { readonly type: string; readonly idx: number } {
  const [ph] = descendantsOf(shape, 'p:ph');
  return { type: ph?.getAttribute('type') || 'obj', idx: Number(ph?.getAttribute('idx') || 0) };
}

/** The master's placeholder that a layout's one inherits from. */
function masterType(type: string): string {
  if (type === 'ctrTitle' || type === 'title') return 'title';
  return type === 'dt' || type === 'ftr' || type === 'sldNum' ? type : 'body';
}

/** The list styles that a placeholder inherits from: the layout's own, then its master's, then the master's text styles. */
function listsOf(chain: readonly Element[], master: Document, type: string): readonly Element[] {
  const kind = masterType(type);
  const style =
    kind === 'title' ? 'p:titleStyle' : kind === 'body' ? 'p:bodyStyle' : 'p:otherStyle';
  return [
    ...chain.flatMap((shape) => descendantsOf(shape, 'a:lstStyle').slice(0, 1)),
    ...descendantsOf(master, style).slice(0, 1),
  ];
}

const defaultsOf = (presentation: Document): readonly Element[] =>
  descendantsOf(presentation, 'p:defaultTextStyle').slice(0, 1);

/** The styles of levels 1 to 9, by the first list style that says something of each. */
function levelsOf(lists: readonly Element[], scheme: ColourScheme): readonly InheritedLevel[] {
  return Array.from({ length: 9 }, (_, level) => {
    const own = lists.flatMap((list) => childOf(list, `a:lvl${level + 1}pPr`) ?? []);
    const runs = own.flatMap((one) => childOf(one, 'a:defRPr') ?? []);
    const bullets = own.flatMap((one) =>
      childrenOf(one).filter(({ nodeName }) => /^a:bu(None|Char|AutoNum|Blip)$/.test(nodeName)),
    );
    return {
      size: Number(firstAttribute(runs, 'sz') ?? 1800),
      bold: isTrue(firstAttribute(runs, 'b')),
      capitals: firstAttribute(runs, 'cap') === 'all',
      marginLeft: Number(firstAttribute(own, 'marL') ?? 0),
      indent: Number(firstAttribute(own, 'indent') ?? 0),
      spaceBefore: firstSpacing(own, 'a:spcBef'),
      spaceAfter: firstSpacing(own, 'a:spcAft'),
      lineSpacing: firstSpacing(own, 'a:lnSpc'),
      bulleted: bullets[0] !== undefined && bullets[0].nodeName !== 'a:buNone',
      bullet: bullets[0]?.getAttribute('char') ?? undefined,
      align: firstAttribute(own, 'algn') ?? 'l',
      colour: runs.map(solidColour).find((colour) => colour !== undefined),
      rgb: firstFound(runs, (run) => {
        const fill = childOf(run, 'a:solidFill');
        return fill && rgbIn(fill, scheme);
      }),
      typeface: firstFound(
        runs,
        (run) => childOf(run, 'a:latin')?.getAttribute('typeface') || undefined,
      ),
    };
  });
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function firstFound<T>(
  elements: readonly Element[],
  find: (element: Element) => T | undefined,
): T | undefined {
  for (const element of elements) {
    const found = find(element);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstAttribute(elements: readonly Element[], key: string): string | undefined {
  for (const element of elements) {
    const value = element.getAttribute(key);
    if (value !== null && value !== '') return value;
  }
  return undefined;
}

function firstSpacing(elements: readonly Element[], name: string): Spacing | undefined {
  for (const element of elements) {
    const spacing = childOf(element, name);
    const points = spacing && childOf(spacing, 'a:spcPts');
    if (points) return { kind: 'points', value: Number(points.getAttribute('val')) };
    const percent = spacing && childOf(spacing, 'a:spcPct');
    if (percent) return { kind: 'percent', value: Number(percent.getAttribute('val')) };
  }
  return undefined;
}
