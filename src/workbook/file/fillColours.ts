import { childOf, childrenOf, type Element, type Package, parseXml } from '../../ooxml';
import { unprefixed } from './workbookParts';

/** The colours of Excel's old palette that fills of ratings are made with; others are hardly seen in new workbooks. */
const palette: Readonly<Record<number, string>> = {
  2: 'FF0000',
  3: '00FF00',
  5: 'FFFF00',
  10: 'FF0000',
  11: '00FF00',
  13: 'FFFF00',
  17: '008000',
  42: 'CCFFCC',
  43: 'FFFF99',
  50: '99CC00',
  51: 'FFCC00',
  52: 'FF9900',
  53: 'FF6600',
  57: '339966',
};

/** The order in which cells number a theme's colours; the file lists dark before light (ECMA-376-1, 20.1.6.2). */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

/** The fill of each cell style by its number, as "RRGGBB"; styles without a solid fill are left out. */
export function fillColours(
  parts: Package,
  styles: string | undefined,
): ReadonlyMap<number, string> {
  const root = rootOf(parts, styles);
  const fills = root && childOf(root, 'fills');
  const formats = root && childOf(root, 'cellXfs');
  if (!fills || !formats) return new Map();
  const theme = themeColours(parts);
  const colours = childrenOf(fills, 'fill').map((fill) => colourOf(fill, theme));
  return new Map(
    childrenOf(formats, 'xf').flatMap((format, index) => {
      const colour = colours[Number(format.getAttribute('fillId') ?? 0)];
      return colour === undefined ? [] : [[index, colour] as const];
    }),
  );
}

function rootOf(parts: Package, part: string | undefined): Element | undefined {
  const bytes = part === undefined ? undefined : parts.get(part);
  return (bytes && parseXml(unprefixed(bytes)).documentElement) ?? undefined;
}

function colourOf(fill: Element, theme: readonly (string | undefined)[]): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  const colour = pattern && childOf(pattern, 'fgColor');
  if (!pattern || !colour || pattern.getAttribute('patternType') !== 'solid') return undefined;
  const rgb = colour.getAttribute('rgb');
  if (rgb && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return rgb.slice(-6).toUpperCase();
  const indexed = colour.getAttribute('indexed');
  if (indexed) return palette[Number(indexed)];
  const number = colour.getAttribute('theme');
  const base = number ? theme[Number(number)] : undefined;
  return base && tinted(base, Number(colour.getAttribute('tint') ?? 0));
}

function themeColours(parts: Package): readonly (string | undefined)[] {
  const name = [...parts.keys()].find((part) => /(^|\/)theme\/theme\d*\.xml$/i.test(part));
  const text = name ? new TextDecoder().decode(parts.get(name)) : '';
  return themeOrder.map((slot) => {
    const own = new RegExp(`<a:${slot}>([\\s\\S]*?)</a:${slot}>`).exec(text)?.[1] ?? '';
    return /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(own)?.[1]?.toUpperCase();
  });
}

/** A colour made lighter (towards 1) or darker (towards -1), channel by channel, which keeps its hue. */
function tinted(colour: string, tint: number): string {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16);
    const made = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, made)))
      .toString(16)
      .padStart(2, '0');
  };
  return `${channel(0)}${channel(2)}${channel(4)}`.toUpperCase();
}
