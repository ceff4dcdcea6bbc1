import type { Finding, Source } from '../../findings';
import type { PlacedDeck, PlacedSlide } from '../../layout';

/** A slide of the preview, numbered as in the deck. */
export interface DeckSlide {
  readonly slide: PlacedSlide;
  readonly number: number;
  /** What the layout found about its text, such as that it goes on over several slides. */
  readonly tooLong: string | undefined;
}

const layoutRules: readonly string[] = ['slide-goes-on', 'title-too-long'];

/** The slides of a deck in order, those marked whose text is too long. */
export function deckSlides(deck: PlacedDeck, findings: readonly Finding[]): readonly DeckSlide[] {
  const messages = new Map(
    findings
      .filter(({ rule, source }) => layoutRules.includes(rule) && source)
      .map(({ source, message }) => [keyOf(source), message]),
  );
  return deck.sections
    .flatMap(({ slides }) => slides)
    .map((slide, index) => ({
      slide,
      number: index + 1,
      tooLong: slide.sources[0] && messages.get(keyOf(slide.sources[0])),
    }));
}

const keyOf = (source: Source | undefined): string =>
  [source?.workbook, source?.sheet, source?.cell].join('\n');
