import { quoted } from './phrases';
import { error, note, warning } from './rule';

/** Findings about templates, text and boxes, made while slides are laid out. */
export const layoutRules = {
  'no-place-in-template': error<{ layout: string; place: string }>(
    ({ layout, place }) =>
      `The deck's template has no layout ${quoted(layout)} with a place called ${quoted(place)}.`,
    () => 'Use the default template, or add the layout and the placeholder to yours.',
    ['deck'],
  ),
  'slide-goes-on': note<{ title: string; slides: number }>(
    ({ title, slides }) =>
      `${quoted(title)} is too long for one slide. It goes on over ${slides} slides.`,
    () => 'Shorten the text if it should stand on one slide.',
    ['deck'],
  ),
  'title-too-long': warning<{ title: string }>(
    ({ title }) =>
      `The title ${quoted(title)} is too long for its slide. The deck shows its beginning.`,
    () => 'Shorten the title. The speaker notes hold it in full.',
    ['deck'],
  ),
};
