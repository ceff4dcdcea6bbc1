import { quoted } from './phrases';
import { error, warning } from './rule';

/** Findings about templates, text and boxes, made while slides are laid out. */
export const layoutRules = {
  'no-place-in-template': error<{ layout: string; place: string }>(
    ({ layout, place }) =>
      `The deck's template has no layout ${quoted(layout)} with a place called ${quoted(place)}.`,
    () => 'Use the default template, or add the layout and the placeholder to yours.',
    ['deck'],
  ),
  'title-too-long': warning<{ title: string }>(
    ({ title }) =>
      `The title ${quoted(title)} is too long for its slide. The deck shows its beginning.`,
    () => 'Shorten the title. The speaker notes hold it in full.',
    ['deck'],
  ),
};
