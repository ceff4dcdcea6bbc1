import type { Finding } from '../../findings';
import type { LayoutWish } from '../../forum';
import { type Choices, type Correction, chooseLayouts, type Design } from '../../layout';
import {
  isSound,
  type Package,
  type PackedParts,
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
import { saidOfLayouts } from './saidOfLayouts';

const deckTemplateKind = 'PowerPoint presentation (.pptx or .potx)';

/** A presentation that a deck can be made on, with the layout that serves each kind of slide. */
export interface OpenedTemplate {
  readonly presentation: PresentationTemplate;
  /** All parts but pictures and films. */
  readonly parts: Package;
  /** The pictures and films that a deck carries, as they lie in the file. */
  readonly media: PackedParts;
  readonly design: Design;
  readonly choices: Choices;
  readonly corrections: readonly Correction[];
  readonly findings: readonly Finding[];
}

/**
 * Opens a presentation as a template, with what was said of it; or gives the finding that says why it can't be one. Of
 * its pictures and films only those are looked at that a deck carries, none where nothing is said of its own slides.
 */
export function openTemplate(
  template: TemplateFile,
  wishes: readonly LayoutWish[],
  ownSlides?: OwnSlides,
): OpenedTemplate | { readonly problem: Finding } {
  const opened = templatePackage(template, deckTemplateKind, (part) => !isMedia(part));
  if ('problem' in opened) return opened;
  const presentation = readPresentationTemplate(opened.parts);
  if (typeof presentation === 'string') {
    return { problem: templateFault(template, deckTemplateKind, presentation) };
  }
  const carried = ownSlides ? carriedMedia(opened.parts, presentation, ownSlides) : new Set();
  const media = new Map([...opened.packed].filter(([part]) => carried.has(part)));
  if (![...media.values()].every(isSound)) {
    return { problem: templateFault(template, deckTemplateKind, 'damaged') };
  }
  // A font may be measured that may not be passed on.
  const fonts = fontsOf(template, opened.parts, presentation);
  const { parts, ...licences } = withoutRestrictedFonts(opened.parts, presentation);
  const design = readDesign(presentation, fonts);
  const said = saidOfLayouts(template, wishes);
  return {
    presentation,
    parts,
    media,
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
