import { type Finding, finding, type Result } from '../../findings';
import { type AgendaItem, type AgendaKind, type Forum, nameKey } from '../../forum';
import type { Deck, Section, Slide } from '../../outline';
import type { Wording } from '../../wording';
import type { DeckContext } from './composer';
import { composers } from './composers';
import { titleOf } from './itemTitle';
import { type SlideInPart, withUniqueTitles } from './uniqueTitles';

/** What of the forum a deck shows: all of it, or some of its parts by their names in the Agenda. */
export interface DeckOptions {
  readonly parts?: readonly string[];
}

/**
 * Composes the deck: the slides of each agenda item in the order of the Agenda, with a title slide
 * before the first item where the agenda has none.
 *
 *     agenda items ──composers──▶ slides by item ──unique titles──▶ sections
 *
 * Findings name agenda items that a sheet holds nothing for, and parts that the Agenda does not have.
 */
export function composeDeck(
  forum: Forum,
  wording: Wording,
  { parts }: DeckOptions = {},
): Result<Deck> {
  const context: DeckContext = { forum, wording };
  const findings: Finding[] = [...partsNotKnown(forum, parts)];
  const composed: { item: AgendaItem; slides: readonly Slide[] }[] = [];
  for (const item of agendaOf(forum).filter(isIn(parts))) {
    const { value: slides, findings: found } = composers[item.kind](item, context);
    composed.push({ item, slides });
    findings.push(...found);
  }
  const inParts = composed.flatMap(({ item, slides }) =>
    slides.map((slide): SlideInPart => ({ slide, part: item.part })),
  );
  const unique = withUniqueTitles(inParts, wording.deck);
  const value: Deck = {
    kind: 'deck',
    title: forum.settings.forumName ?? wording.deck.forum,
    language: wording.tag,
    date: forum.settings.date ?? '',
    sections: sectionsOf(composed, unique, context),
    words: {
      continued: wording.deck.continued,
      ended: wording.deck.ended,
      cut: wording.deck.cut,
      fullTitle: wording.deck.notes.fullTitle,
    },
  };
  return { value, findings };
}

/** The parts of a forum as the Agenda names them, in its order. */
export const partsOf = ({ agenda }: Forum): readonly string[] => {
  const byKey = new Map<string, string>();
  for (const { part } of agenda) {
    if (part !== undefined && !byKey.has(nameKey(part))) byKey.set(nameKey(part), part);
  }
  return [...byKey.values()];
};

function isIn(parts: DeckOptions['parts']): (item: AgendaItem) => boolean {
  if (!parts) return () => true;
  const wanted = new Set(parts.map(nameKey));
  return ({ part }) => part !== undefined && wanted.has(nameKey(part));
}

function partsNotKnown(forum: Forum, parts: DeckOptions['parts'] = []): readonly Finding[] {
  const known = partsOf(forum);
  const keys = new Set(known.map(nameKey));
  return parts
    .filter((part) => !keys.has(nameKey(part)))
    .map((part) => finding('part-not-known', { part, parts: known }));
}

function agendaOf(forum: Forum): readonly AgendaItem[] {
  const [first] = forum.agenda;
  if (!first || forum.agenda.some(({ kind }) => kind === 'title')) return forum.agenda;
  const { item: _item, title: _title, minutes: _minutes, ...rest } = first;
  return [
    { ...rest, kind: 'title', item: undefined, title: undefined, minutes: undefined, points: [] },
    ...forum.agenda,
  ];
}

const opensSection: ReadonlySet<AgendaKind> = new Set([
  'title',
  'section',
  'updates',
  'break',
  'analysis',
  'discussion',
  'next steps',
  'reflections',
]);

function sectionsOf(
  composed: readonly { readonly item: AgendaItem; readonly slides: readonly Slide[] }[],
  unique: readonly Slide[],
  context: DeckContext,
): readonly Section[] {
  const sections: { title: string; slides: Slide[] }[] = [];
  let next = 0;
  for (const { item, slides } of composed) {
    const own = unique.slice(next, next + slides.length);
    next += slides.length;
    const last = sections.at(-1);
    if (last && !opensSection.has(item.kind)) last.slides.push(...own);
    else sections.push({ title: sectionTitle(item, context), slides: own });
  }
  return sections;
}

function sectionTitle(item: AgendaItem, context: DeckContext): string {
  const title = item.kind === 'title' && item.part ? item.part : titleOf(item, context);
  return title.replace(/\s+/g, ' ');
}
