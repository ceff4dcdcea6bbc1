import { cellOf, type Forum, nameKey, namesIn, type Person } from '../../forum';
import { bold, type Paragraph, plain, type SlideText, type Slot } from '../../outline';
import { type Composer, type DeckContext, slides } from './composer';
import { titleOf } from './itemTitle';

import { notesFor, sourceOf } from './notes';

/** The title slide of a part: forum, date and part; the first lead under the host, the second under the partner. */
export const composeTitle: Composer = (item, context) => {
  const { forum, wording } = context;
  const date = forum.settings.date;
  const people = item.leads === undefined ? [] : namesIn(item.leads);
  const dateLine = wording.deck.partLine(date ? wording.dates.long(date) : '', item.part);
  const sources = [
    sourceOf(item),
    ...Object.values(forum.settingsAt.date ? { date: forum.settingsAt.date } : {}),
    ...people.flatMap((name) => personNamed(forum, name)?.at ?? []).map((at) => cellOf(at, 'name')),
  ];
  return slides({
    kind: 'slide',
    role: 'title',
    title: [plain(titleOf(item, context)), ...(dateLine === '' ? [] : [plain(dateLine)])],
    texts: { ...marks(context), ...leadsUnderMarks(people, forum) },
    notes: notesFor(item, sources, wording.deck),
    sources,
  });
};

/** The names of the host, and of the partner in capitals, as word marks. */
export function marks({ forum }: DeckContext): Partial<Record<Slot, readonly SlideText[]>> {
  const { host, partner } = forum.settings;
  return {
    ...(host !== undefined && { host: [mark(host)] }),
    ...(partner !== undefined && { partner: [mark(partner.toUpperCase())] }),
  };
}

const mark = (text: string): Paragraph => ({ kind: 'paragraph', role: 'mark', runs: plain(text) });

function leadsUnderMarks(
  names: readonly string[],
  forum: Forum,
): Partial<Record<Slot, readonly SlideText[]>> {
  const [first, ...others] = names;
  return {
    ...(first !== undefined && { hostLead: personLines(first, forum) }),
    ...(others.length > 0 && { partnerLead: others.flatMap((name) => personLines(name, forum)) }),
  };
}

function personLines(name: string, forum: Forum): readonly SlideText[] {
  const person = personNamed(forum, name);
  const rest = [person?.post, person?.organisation].filter((line) => line !== undefined);
  return [
    { kind: 'paragraph', role: 'lead', runs: bold(name) },
    ...rest.map((line): Paragraph => ({ kind: 'paragraph', role: 'text', runs: plain(line) })),
  ];
}

function personNamed(forum: Forum, name: string): Person | undefined {
  return forum.people.find((person) => nameKey(person.name) === nameKey(name));
}
