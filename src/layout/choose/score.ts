import type { SlideRole } from '../../outline';
import { type Features, nameWords } from './features';
import { needs } from './needs';

/** Why a layout was taken. */
export type Reason =
  | { readonly kind: 'corrected' }
  | { readonly kind: 'our names' }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'name' }
  | { readonly kind: 'one place for text' }
  | { readonly kind: 'no place for text' }
  | { readonly kind: 'room'; readonly share: number }
  | { readonly kind: 'first slide' }
  | { readonly kind: 'own slides' };

/** What is known of the whole template. */
export interface Surroundings {
  /** The layout of the template's first slide, where it has several slides. */
  readonly first: string | undefined;
  /** How much of the template's own content stands on each master, as a share of all; most on one with no slides. */
  readonly masters: ReadonlyMap<string, number>;
  /** Whether it has several masters, and slides that tell which of them is for content. */
  readonly hasContent: boolean;
  /** The master that slides with points stand on, which other content joins. */
  readonly content: string | undefined;
  /** The usual size of titles, in points. */
  readonly titleSize: number;
}

export interface Scored {
  readonly features: Features;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** How well a layout serves a kind of slide, and what speaks for it. */
export function scoreOf(role: SlideRole, features: Features, around: Surroundings): Scored {
  const need = needs[role];
  const { layout, type, title, bodies, room } = features;
  const reasons: Reason[] = [];
  let score = title ? 100 : 0;
  const add = (points: number, reason?: Reason) => {
    score += points;
    if (reason) reasons.push(reason);
  };
  const rank = need.types.indexOf(type);
  if (rank >= 0) add(60 - 14 * rank, { kind: 'type', type });
  if (need.words.test(nameWords(layout))) add(25, { kind: 'name' });
  add(...bodiesScore(need.bodies, bodies.length));
  if (need.room > 0) add(60 * Math.min(1, room / need.room), roomReason(room, need.room));
  if (need.opens) {
    if (layout.part === around.first && role !== 'break') {
      add(role === 'section' ? 10 : 40, { kind: 'first slide' });
    }
    if (features.titleSize > around.titleSize * 1.1) add(12);
    if (features.titleCentre > 0.3) add(10);
  } else {
    add(features.titleCentre < 0.35 ? 15 : -45);
    if (type === 'title' || type === 'secHead') add(-30);
  }
  if (!need.opens && layout.master === around.content) add(45);
  const share = around.masters.get(layout.master) ?? 0;
  const reason = around.hasContent ? ({ kind: 'own slides' } as const) : undefined;
  if (share > 0) add((need.opens ? 8 : 30) * share, reason);
  const clutter = { plain: 0, mixed: 15, picture: 35 }[features.behind];
  add(need.opens ? -clutter / 4 : -clutter);
  return { features, score: score - faultsOf(features), reasons };
}

function bodiesScore(wanted: 'one' | 'none' | 'any', count: number): [number, Reason?] {
  switch (wanted) {
    case 'one':
      if (count === 1) return [40, { kind: 'one place for text' }];
      return [count === 0 ? -15 : 20 - 8 * (count - 1)];
    case 'none':
      return count === 0 ? [20, { kind: 'no place for text' }] : [count > 1 ? -5 * count : 0];
    case 'any':
      return [count === 0 ? 0 : 20 - 5 * (count - 1)];
  }
}

const roomReason = (room: number, wanted: number): Reason | undefined =>
  wanted >= 0.4 && room >= wanted * 0.8 ? { kind: 'room', share: room } : undefined;

function faultsOf({ pictures, isVertical, isDoubled, titleOverlaps }: Features): number {
  return 15 * pictures + (isVertical ? 80 : 0) + (isDoubled ? 12 : 0) + (titleOverlaps ? 30 : 0);
}
