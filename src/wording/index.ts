import { dates } from './en/dates';
import { deck } from './en/deck';
import { responses } from './en/responses';
import { topics } from './en/topics';

export type { DeckWording } from './en/deck';
export type { ResponsesWording } from './en/responses';

/** Every word that a paper prints and no cell holds, in one language. */
export interface Wording {
  /** A BCP 47 language tag. */
  readonly tag: string;
  readonly dates: typeof dates;
  readonly topics: typeof topics;
  readonly deck: typeof deck;
  readonly responses: typeof responses;
}

const english: Wording = { tag: 'en-GB', dates, topics, deck, responses };

/** The wording for a language tag; English is the only one so far, and serves for all. */
export function wordingFor(language: string | undefined): Wording {
  return /^en\b/i.test(language ?? 'en') && language ? { ...english, tag: language } : english;
}
