import { type DeckOptions as ComposedOptions, composeDeck } from '../compose/deck';
import type { Result } from '../findings';
import { type Design, layOutDeck, type PlacedDeck } from '../layout';
import type { Package, PackedParts, PresentationTemplate } from '../ooxml';
import { wordingFor } from '../wording';
import type { OwnSlides } from '../write/pptx';
import { type Examination, errorsFor } from './examine';
import type { TemplateFile } from './paperFile';
import { sorted } from './sorted';
import { measuredFonts } from './templates/fontsOf';
import { notTaken } from './templates/notTaken';
import { openTemplate } from './templates/openTemplate';
import { poorContrast } from './templates/poorContrast';

/** What of the forum a deck shows, and what becomes of the template's own slides. */
export interface DeckOptions extends ComposedOptions {
  readonly ownSlides?: OwnSlides;
}

/** A deck whose slides are placed on a template's layouts, and the template. */
export interface PlacedOnTemplate {
  readonly deck: PlacedDeck;
  readonly design: Design;
  readonly presentation: PresentationTemplate;
  readonly parts: Package;
  readonly media: PackedParts;
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
  const opened = openTemplate(template, forum.layoutWishes, options.ownSlides ?? 'dropped');
  if ('problem' in opened) return { value: undefined, findings: [...findings, opened.problem] };
  const { presentation, parts, media, design, choices } = opened;
  const outline = composeDeck(forum, wordingFor(forum.settings.language), options);
  const placed = layOutDeck(outline.value, design, choices);
  const used = new Set(
    placed.value.sections.flatMap(({ slides }) => slides.map(({ layout }) => layout)),
  );
  const all = sorted([
    ...findings,
    ...opened.findings,
    ...poorContrast(choices, (layout) => used.has(layout)),
    ...measuredFonts(choices, (layout) => used.has(layout)),
    ...notTaken(template, opened, options.ownSlides ?? 'dropped'),
    ...outline.findings,
    ...placed.findings,
  ]);
  if (errorsFor(all, 'deck').length > 0) return { value: undefined, findings: all };
  return { value: { deck: placed.value, design, presentation, parts, media }, findings: all };
}
