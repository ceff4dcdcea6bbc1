import { childrenOf, type Document, descendantsOf, type Element } from '../xml';

/** Colours by the names that slides use, such as "tx1" and "accent1", as six hexadecimal digits. */
export type ColourScheme = Readonly<Record<string, string>>;

/** A slide's names for colours, where the master's map does not say otherwise (ECMA-376-1, 19.3.1.6). */
const usual = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** The colours of a theme, under its own names and those that a master's or a layout's map gives them. */
export function colourScheme(
  theme: Document | undefined,
  maps: readonly (Element | undefined)[],
): ColourScheme {
  const own: Record<string, string> = { lt1: 'FFFFFF', dk1: '000000' };
  const [scheme] = theme ? descendantsOf(theme, 'a:clrScheme') : [];
  for (const one of scheme ? childrenOf(scheme) : []) {
    const [colour] = childrenOf(one);
    const rgb = colour && plainRgb(colour);
    if (rgb) own[one.nodeName.replace('a:', '')] = rgb;
  }
  const map = maps.find((one) => one !== undefined);
  const mapped = Object.entries(usual).map(([name, otherwise]) => [
    name,
    own[map?.getAttribute(name) || otherwise] ?? '000000',
  ]);
  return { ...own, ...Object.fromEntries(mapped) };
}

const presets: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  gray: '808080',
  grey: '808080',
};

function plainRgb(colour: Element): string | undefined {
  const value = colour.getAttribute('val') ?? '';
  switch (colour.nodeName) {
    case 'a:srgbClr':
      return /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
    case 'a:sysClr':
      return (
        colour.getAttribute('lastClr')?.toUpperCase() || (value === 'window' ? 'FFFFFF' : '000000')
      );
    case 'a:prstClr':
      return presets[value];
    default:
      return undefined;
  }
}

/**
 * The colour that an element such as a:solidFill holds, with its changes of light and shade, as six hexadecimal
 * digits. `own` is what "phClr" stands for. Undefined where it can't be told, as with one that is half transparent.
 */
export function rgbIn(holder: Element, scheme: ColourScheme, own?: string): string | undefined {
  for (const colour of childrenOf(holder)) {
    const name = colour.getAttribute('val') ?? '';
    const base =
      colour.nodeName === 'a:schemeClr'
        ? name === 'phClr'
          ? own
          : scheme[name]
        : plainRgb(colour);
    if (base) return changed(base, colour);
  }
  return undefined;
}

/** A colour after the changes that stand in it (ECMA-376-1, 20.1.2.3). */
function changed(base: string, colour: Element): string | undefined {
  let rgb: readonly number[] = [0, 2, 4].map(
    (at) => Number.parseInt(base.slice(at, at + 2), 16) / 255,
  );
  for (const change of childrenOf(colour)) {
    const amount = Number(change.getAttribute('val') ?? 0) / 100_000;
    switch (change.nodeName) {
      case 'a:lumMod':
        rgb = withLight(rgb, (light) => light * amount);
        break;
      case 'a:lumOff':
        rgb = withLight(rgb, (light) => light + amount);
        break;
      case 'a:tint':
        rgb = inLinearLight(rgb, (one) => one * amount + (1 - amount));
        break;
      case 'a:shade':
        rgb = inLinearLight(rgb, (one) => one * amount);
        break;
      case 'a:alpha':
        if (amount < 0.6) return undefined;
        break;
      default:
        break;
    }
  }
  return rgb
    .map((one) =>
      Math.round(Math.min(1, Math.max(0, one)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** Office tints and shades light itself, not its sRGB numbers (IEC 61966-2-1): 75% of black is #898989. */
const inLinearLight = (
  rgb: readonly number[],
  change: (light: number) => number,
): readonly number[] => rgb.map((one) => encoded(change(linear(one))));

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const encoded = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** Changes the lightness of a colour, keeping its hue and saturation (HSL). */
function withLight(rgb: readonly number[], change: (light: number) => number): number[] {
  const most = Math.max(...rgb);
  const least = Math.min(...rgb);
  const light = (most + least) / 2;
  const wanted = Math.min(1, Math.max(0, change(light)));
  const chroma = most - least;
  if (chroma === 0) return rgb.map(() => wanted);
  const saturation = chroma / (1 - Math.abs(2 * light - 1));
  const wantedChroma = saturation * (1 - Math.abs(2 * wanted - 1));
  return rgb.map((one) => wanted + ((one - light) / chroma) * wantedChroma);
}
