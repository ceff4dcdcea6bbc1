import { type Finding, finding } from '../../findings';
import type { Choices, FontFace, ReadFont } from '../../layout';
import { embeddedFonts, type Package, type PresentationTemplate, readFont } from '../../ooxml';
import type { TemplateFile } from '../paperFile';

/** The fonts that can be read: those that the template embeds, then those of this machine that it was given. */
export function fontsOf(
  { fonts = [] }: TemplateFile,
  parts: Package,
  presentation: PresentationTemplate,
): readonly ReadFont[] {
  const own = fonts.flatMap((file) => readFont(file) ?? []);
  return [
    ...embeddedFonts(parts, presentation).map((font) => ({ ...font, from: 'embedded' as const })),
    ...own.filter(({ isItalic }) => !isItalic).map((font) => ({ ...font, from: 'given' as const })),
  ];
}

/** How the fonts of layouts that are used were measured. */
export function measuredFonts(
  choices: Choices,
  isUsed: (layout: string) => boolean,
): readonly Finding[] {
  const faces = Object.values(choices)
    .filter(({ layout }) => isUsed(layout.part))
    .flatMap(({ title, body, layout }) => [title.face, body.face, layout.area.face]);
  const families = new Map(faces.map((face) => [face.family, face]));
  return [...families.values()].flatMap(howMeasured);
}

function howMeasured({ family, measuredAs, how }: FontFace): readonly Finding[] {
  switch (how) {
    case 'usual':
      return [];
    case 'embedded':
    case 'given':
      return [finding('font-read', { family, isEmbedded: how === 'embedded' })];
    case 'same':
      return [finding('font-measured-as', { family, measuredAs })];
    case 'guess':
      return [finding('font-guessed', { family, measuredAs })];
  }
}

/** What the licences of embedded fonts keep out of the deck, or let be seen alone. */
export const licenceFindings = (
  { name: file }: TemplateFile,
  {
    restricted,
    viewOnly,
  }: { readonly restricted: readonly string[]; readonly viewOnly: readonly string[] },
): readonly Finding[] => [
  ...restricted.map((family) => finding('template-font-restricted', { file, family })),
  ...viewOnly.map((family) => finding('template-font-view-only', { file, family })),
];
