import type { SlideRole } from '../../outline';

/** What each kind of slide is called to whoever looks after a template. */
export const slideWords: Readonly<Record<SlideRole, string>> = {
  title: 'title slides',
  section: 'dividers between parts',
  points: 'slides with points',
  break: 'the break',
  assessment: 'assessments, with their table',
  timeline: 'the timeline',
  phase: 'phases, with points and steps',
  meeting: 'the next meeting',
  contacts: 'contacts',
};
