import type { Finding } from '../../findings';
import { type Choices, type Correction, chooseLayouts, type Design } from '../../layout';
import { type Package, type PresentationTemplate, readPresentationTemplate } from '../../ooxml';
import { readDesign } from '../../write/pptx';
import type { TemplateFile } from '../paperFile';
import { templateFault } from '../templateFault';
import { templatePackage } from '../templatePackage';
import { checkCorrections } from './checkCorrections';
import { fontsOf } from './fontsOf';
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

/** Opens a presentation as a template, with what was said of it; or gives the finding that says why it can't be one. */
export function openTemplate(
  template: TemplateFile,
): OpenedTemplate | { readonly problem: Finding } {
  const opened = templatePackage(template, deckTemplateKind);
  if ('problem' in opened) return opened;
  const presentation = readPresentationTemplate(opened.parts);
  if (typeof presentation === 'string') {
    return { problem: templateFault(template, deckTemplateKind, presentation) };
  }
  const design = readDesign(presentation, fontsOf(template, opened.parts, presentation));
  const said = template.corrections
    ? readCorrections(template.corrections.name, template.corrections.content)
    : { value: [], findings: [] };
  return {
    presentation,
    parts: opened.parts,
    design,
    choices: chooseLayouts(design, said.value),
    corrections: said.value,
    findings: [...said.findings, ...checkCorrections(said.value, design)],
  };
}
