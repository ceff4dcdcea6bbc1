import { type Finding, finding } from '../../findings';
import { type Correction, type Design, isCalled } from '../../layout';
import { nearest } from '../../sheets';
import { slideWords } from './slideWords';

/** What corrections name that the template does not have. */
export function checkCorrections(
  corrections: readonly Correction[],
  { layouts }: Design,
): readonly Finding[] {
  return corrections.flatMap(({ slide, layout, text }): readonly Finding[] => {
    const found = layouts.find((one) => isCalled(one, layout));
    if (!found) {
      const names = layouts.map(({ name }) => name);
      const about = { layout, slide: slideWords[slide], nearest: nearest(layout, names) };
      return [finding('correction-layout-gone', about)];
    }
    const hasPlace = text === undefined || found.placeholders.some(({ name }) => name === text);
    return hasPlace ? [] : [finding('correction-place-gone', { place: text, layout: found.name })];
  });
}
