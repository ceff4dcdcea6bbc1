import {
  childOf,
  colourIn,
  contrastOf,
  type DocumentTemplate,
  descendantsOf,
  parseXml,
  relatedPart,
} from '../../../ooxml';
import { inherited, type StyleSheet } from './styleSheet';

/** What a template's theme lends to the headings that its styles lack. */
export interface Brand {
  /** A colour of the theme that can be read on white, with its name there. */
  readonly colour: { readonly slot: string; readonly rgb: string } | undefined;
  /** Whether text is set in the theme's fonts, so that headings are too. */
  readonly hasFonts: boolean;
}

/** Names of colours in styles, by those of the theme (ECMA-376-1, 17.18.97), the likeliest brand first. */
const slots = { accent1: 'accent1', dk2: 'text2', accent2: 'accent2' } as const;

/** Reads the brand that a template's theme holds; the theme that Office begins with is nobody's brand. */
export function brandOf({ parts, documentPart }: DocumentTemplate, sheet: StyleSheet): Brand {
  const bytes = parts.get(relatedPart(parts, documentPart, 'theme') ?? '');
  const theme = bytes && parseXml(bytes).documentElement;
  if (!theme || /^office/i.test(theme.getAttribute('name') ?? '')) {
    return { colour: undefined, hasFonts: false };
  }
  const [scheme] = descendantsOf(theme, 'a:clrScheme');
  const colours = Object.entries(slots).flatMap(([name, slot]) => {
    const holder = scheme && childOf(scheme, `a:${name}`);
    const rgb = (holder && colourIn(holder)) ?? '';
    return /^[0-9a-f]{6}$/i.test(rgb) && contrastOf(rgb, 'FFFFFF') >= 4.5 ? [{ slot, rgb }] : [];
  });
  return { colour: colours[0], hasFonts: usesThemeFonts(sheet) };
}

function usesThemeFonts(sheet: StyleSheet): boolean {
  const style = sheet.defaultOf('paragraph');
  const own = style && inherited(sheet, style, 'w:rPr', 'w:rFonts');
  const root = sheet.document.documentElement;
  const [defaults] = root ? descendantsOf(root, 'w:rPrDefault') : [];
  const fonts = own ?? (defaults && descendantsOf(defaults, 'w:rFonts')[0]);
  return fonts?.hasAttribute('w:asciiTheme') ?? false;
}

/** The properties of a heading in a template's brand. */
export function branded(otherwise: string, { colour, hasFonts }: Brand): string {
  const fonts =
    '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/>';
  const withFonts = hasFonts ? otherwise.replace('<w:rPr>', `<w:rPr>${fonts}`) : otherwise;
  return colour === undefined
    ? withFonts
    : withFonts.replace(
        '<w:sz ',
        `<w:color w:val="${colour.rgb.toUpperCase()}" w:themeColor="${colour.slot}"/><w:sz `,
      );
}
