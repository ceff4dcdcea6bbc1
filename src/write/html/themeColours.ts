import {
  childrenOf,
  colourIn,
  descendantsOf,
  type Package,
  type PresentationTemplate,
  parseXml,
  relatedPart,
} from '../../ooxml';

export type ThemeColours = Readonly<Record<string, string>>;

/** A slide's names for colours, where the master's map does not say otherwise (ECMA-376-1, 19.3.1.6). */
const usual = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** The colours of a template's first theme by name: the theme's own names, and those that slides use. */
export function themeColours(template: PresentationTemplate, parts: Package): ThemeColours {
  const [layout] = template.layouts;
  const master = layout && relatedPart(parts, layout.part, 'slideMaster');
  const part = master && parts.get(relatedPart(parts, master, 'theme') ?? '');
  const [scheme] = part ? descendantsOf(parseXml(part), 'a:clrScheme') : [];
  const colours: Record<string, string> = { lt1: '#FFFFFF', dk1: '#000000' };
  for (const one of scheme ? childrenOf(scheme) : []) {
    const colour = colourIn(one);
    if (colour) colours[one.nodeName.replace('a:', '')] = `#${colour}`;
  }
  const [map] = layout ? descendantsOf(layout.master, 'p:clrMap') : [];
  for (const [name, otherwise] of Object.entries(usual)) {
    colours[name] = colours[map?.getAttribute(name) || otherwise] ?? '#000000';
  }
  return colours;
}

/** A colour by the theme's name or by six hexadecimal digits. */
export function hexOf(colour: string, colours: ThemeColours): string {
  const named = colours[colour];
  if (named) return named;
  return /^#?[0-9a-f]{6}$/i.test(colour) ? `#${colour.replace('#', '')}` : '#000000';
}
