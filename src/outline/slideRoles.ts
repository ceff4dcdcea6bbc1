import type { SlideRole } from './slide';

/** The kinds of slide, in the order in which a deck has them. */
export const slideRoles: readonly SlideRole[] = [
  'title',
  'section',
  'points',
  'break',
  'assessment',
  'timeline',
  'phase',
  'meeting',
  'contacts',
];
