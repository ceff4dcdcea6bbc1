import { finding, type Result } from '../../findings';
import { type AgendaItem, cellOf, type Forum } from '../../forum';
import type { Slide } from '../../outline';
import type { Wording } from '../../wording';

/** What every composer may look at. */
export interface DeckContext {
  readonly forum: Forum;
  readonly wording: Wording;
}

/** Turns an item of the agenda into its slides, in order. */
export type Composer = (item: AgendaItem, context: DeckContext) => Result<readonly Slide[]>;

/** Slides about which there is nothing to say. */
export const slides = (...value: readonly Slide[]): Result<readonly Slide[]> => ({
  value,
  findings: [],
});

/** Slides of which some are missing, since a sheet holds nothing to make them from. */
export function slidesWithout(
  value: readonly Slide[],
  item: AgendaItem,
  about: { readonly item: string; readonly sheet: string; readonly what: string },
): Result<readonly Slide[]> {
  return { value, findings: [finding('nothing-to-show', about, cellOf(item.at, 'kind'))] };
}
