import type { Finding } from '../../findings';
import { type Choices, type Correction, chooseLayouts, type Design } from '../../layout';
import {
  type Package,
  type PresentationTemplate,
  readPresentationTemplate,
  withoutRestrictedFonts,
} from '../../ooxml';
import { type OwnSlides, readDesign } from '../../write/pptx';
import type { TemplateFile } from '../paperFile';
import { templateFault } from '../templateFault';
import { templatePackage } from '../templatePackage';
import { carriedMedia, isMedia } from './carriedMedia';
import { checkCorrections } from './checkCorrections';
import { fontsOf, licenceFindings } from './fontsOf';
import { readCorrections } from './readCorrections';

const deckTemplateKind = 'PowerPoint presentation (.pptx or .potx)';

/** A presentation that a deck can be made on, with the layout that serves each kind of slide. */
export interface OpenedTemplate {
  readonly presentation: PresentationTemplate;
  readonly parts: Package;
  readonly design: Design;
  readonly choices: Choices;
  readonly corrections: readonly Correction[];
  readonly findings: readonly Finding[];
}

/**
 * Opens a presentation as a template, with what was said of it; or gives the finding that says why it can't be one. Of
 * its pictures and films only those are unpacked that a deck carries, none where nothing is said of its own slides.
 */
export function openTemplate(
  template: TemplateFile,
  ownSlides?: OwnSlides,
): OpenedTemplate | { readonly problem: Finding } {
  const opened = templatePackage(template, deckTemplateKind, (part) => !isMedia(part));
  if ('problem' in opened) return opened;
  const presentation = readPresentationTemplate(opened.parts);
  if (typeof presentation === 'string') {
    return { problem: templateFault(template, deckTemplateKind, presentation) };
  }
  const media = ownSlides && carriedMedia(opened.parts, presentation, ownSlides);
  const pictures =
    media && media.size > 0
      ? templatePackage(template, deckTemplateKind, (part) => media.has(part))
      : undefined;
  if (pictures && 'problem' in pictures) return pictures;
  // A font may be measured that may not be passed on.
  const fonts = fontsOf(template, opened.parts, presentation);
  const { parts, ...licences } = withoutRestrictedFonts(opened.parts, presentation);
  const design = readDesign(presentation, fonts);
  const said = template.corrections
    ? readCorrections(template.corrections.name, template.corrections.content)
    : { value: [], findings: [] };
  return {
    presentation,
    parts: pictures ? new Map([...parts, ...pictures.parts]) : parts,
    design,
    choices: chooseLayouts(design, said.value),
    corrections: said.value,
    findings: [
      ...said.findings,
      ...checkCorrections(said.value, design),
      ...licenceFindings(template, licences),
    ],
  };
}
