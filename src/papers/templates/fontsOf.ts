import { type Finding, finding } from '../../findings';
import type { Choices, ReadFont } from '../../layout';
import { embeddedFonts, type Package, type PresentationTemplate, readFont } from '../../ooxml';
import type { TemplateFile } from '../paperFile';

/** The fonts that can be read: those that the template embeds, then those of this machine that it was given. */
export function fontsOf(
  { fonts = [] }: TemplateFile,
  parts: Package,
  presentation: PresentationTemplate,
): readonly ReadFont[] {
  const own = fonts.flatMap((file) => readFont(file) ?? []);
  return [...embeddedFonts(parts, presentation), ...own.filter(({ isItalic }) => !isItalic)];
}

/** How the fonts of layouts that are used were measured, where not by themselves. */
export function measuredFonts(
  choices: Choices,
  isUsed: (layout: string) => boolean,
): readonly Finding[] {
  const faces = Object.values(choices)
    .filter(({ layout }) => isUsed(layout.part))
    .flatMap(({ title, body, layout }) => [title.face, body.face, layout.area.face]);
  const others = new Map(
    faces.filter(({ how }) => how !== 'own').map((face) => [face.family, face]),
  );
  return [...others.values()].map(({ family, measuredAs, how }) =>
    finding(how === 'same' ? 'font-measured-as' : 'font-guessed', { family, measuredAs }),
  );
}
