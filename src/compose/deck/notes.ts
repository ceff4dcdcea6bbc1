import type { Source } from '../../findings';
import { type AgendaItem, cellOf } from '../../forum';
import type { SlideNotes } from '../../outline';
import type { DeckWording } from '../../wording';

/** Speaker notes: who leads, how long it takes, and the cells that the slide came from. */
export function notesFor(
  item: AgendaItem | undefined,
  sources: readonly Source[],
  wording: DeckWording,
): SlideNotes {
  const { leads, minutes, from } = wording.notes;
  const lines: string[] = [];
  if (item?.leads !== undefined) lines.push(leads(item.leads.replace(/\n/g, ', ')));
  if (item?.minutes !== undefined) lines.push(minutes(item.minutes));
  for (const [workbook, cells] of byWorkbook(sources)) lines.push(from(workbook, cells));
  return { lines };
}

/** The row of an agenda item as a source: where its title stands. */
export const sourceOf = (item: AgendaItem): Source => cellOf(item.at, 'title');

function byWorkbook(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  for (const { workbook, sheet, cell } of sources) {
    const place = [sheet, cell].filter((part) => part !== undefined).join(' ');
    const known = cells.get(workbook) ?? [];
    if (!known.includes(place)) known.push(place);
    cells.set(workbook, known);
  }
  return cells;
}
