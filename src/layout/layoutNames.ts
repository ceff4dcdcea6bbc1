import type { SlideRole, Slot } from '../outline';
import type { LayoutDesign, PlaceholderDesign } from './design';

/** A place of a slide beside its title. */
export type Place = Slot | 'rating' | 'figure';

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

/** The places that each kind of slide can fill. */
export const placesOf: Readonly<Record<SlideRole, readonly Place[]>> = {
  title: ['host', 'hostLead', 'partner', 'partnerLead'],
  section: ['label', 'body'],
  points: ['label', 'body'],
  break: [],
  assessment: ['label', 'body', 'rating', 'figure'],
  timeline: ['figure'],
  phase: ['body', 'figure'],
  meeting: ['host', 'partner'],
  contacts: ['host', 'body'],
};

/** The names of the placeholders for each place of a slide; the title is known by its type. */
export const placeNames: Readonly<Record<Place, string>> = {
  label: 'Label',
  body: 'Body',
  host: 'Host',
  partner: 'Partner',
  hostLead: 'Host lead',
  partnerLead: 'Partner lead',
  rating: 'Rating',
  figure: 'Figure',
};

/** The layout's placeholder for a place, by its name. */
export function placeFor(place: Place, layout: LayoutDesign): PlaceholderDesign | undefined {
  return layout.placeholders.find(({ name }) => name === placeNames[place]);
}
