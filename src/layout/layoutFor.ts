import type { SlideRole, Slot } from '../outline';
import type { Design, LayoutDesign, PlaceholderDesign } from './design';

/** The names of the layouts that serve each kind of slide, as the default template has them. */
export const layoutNames: Readonly<Record<SlideRole, string>> = {
  title: 'Title',
  section: 'Section',
  points: 'Points',
  break: 'Break',
  assessment: 'Assessment',
  timeline: 'Timeline',
  phase: 'Phase',
  meeting: 'Meeting',
  contacts: 'Contacts',
};

/** The names of the placeholders for each place of a slide; the title is known by its type. */
export const placeNames: Readonly<Record<Slot | 'rating' | 'figure', string>> = {
  label: 'Label',
  body: 'Body',
  host: 'Host',
  partner: 'Partner',
  hostLead: 'Host lead',
  partnerLead: 'Partner lead',
  rating: 'Rating',
  figure: 'Figure',
};

/** The layout for a kind of slide. */
export function layoutFor(role: SlideRole, design: Design): LayoutDesign | undefined {
  return design.layouts.find(({ name }) => name === layoutNames[role]);
}

/** The layout's title placeholder. */
export function titlePlace(layout: LayoutDesign): PlaceholderDesign | undefined {
  return layout.placeholders.find(({ type }) => type === 'title' || type === 'ctrTitle');
}

/** The layout's placeholder for a place. */
export function placeFor(
  place: Slot | 'rating' | 'figure',
  layout: LayoutDesign,
): PlaceholderDesign | undefined {
  return layout.placeholders.find(({ name }) => name === placeNames[place]);
}
