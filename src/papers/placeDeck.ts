import { composeDeck, type DeckOptions } from '../compose/deck';
import type { Result } from '../findings';
import { type Design, layOutDeck, type PlacedDeck } from '../layout';
import { type Package, type PresentationTemplate, readPresentationTemplate } from '../ooxml';
import { wordingFor } from '../wording';
import { readDesign } from '../write/pptx';
import { type Examination, errorsFor } from './examine';
import type { TemplateFile } from './paperFile';
import { sorted } from './sorted';
import { notUsable, templatePackage } from './templatePackage';

const kind = 'PowerPoint presentation (.pptx or .potx)';

/** A deck whose slides are placed on a template's layouts, and the template. */
export interface PlacedOnTemplate {
  readonly deck: PlacedDeck;
  readonly design: Design;
  readonly presentation: PresentationTemplate;
  readonly parts: Package;
}

/**
 * Places the deck's slides on a template: all of making the deck but writing it.
 *
 *     forum ──compose──▶ outline ──lay out──▶ placed slides
 *
 * Gives nothing where an error keeps the deck from being made.
 */
export function placeDeck(
  { forum, findings }: Examination,
  template: TemplateFile,
  options: DeckOptions = {},
): Result<PlacedOnTemplate | undefined> {
  if (errorsFor(findings, 'deck').length > 0) return { value: undefined, findings };
  const opened = templatePackage(template, kind);
  if ('problem' in opened) return { value: undefined, findings: [...findings, opened.problem] };
  const presentation = readPresentationTemplate(opened.parts);
  if (!presentation) {
    return { value: undefined, findings: [...findings, notUsable(template, kind)] };
  }
  const outline = composeDeck(forum, wordingFor(forum.settings.language), options);
  const design = readDesign(presentation);
  const placed = layOutDeck(outline.value, design);
  const all = sorted([...findings, ...outline.findings, ...placed.findings]);
  if (errorsFor(all, 'deck').length > 0) return { value: undefined, findings: all };
  const value = { deck: placed.value, design, presentation, parts: opened.parts };
  return { value, findings: all };
}
