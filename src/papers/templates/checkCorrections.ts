import { type Finding, finding } from '../../findings';
import { type Design, isCalled } from '../../layout';
import { nearest } from '../../sheets';
import type { SaidCorrection } from './saidOfLayouts';
import { slideWords } from './slideWords';

/** What corrections name that the template does not have. */
export function checkCorrections(
  corrections: readonly SaidCorrection[],
  { layouts }: Design,
): readonly Finding[] {
  return corrections.flatMap(({ slide, layout, text, source }): readonly Finding[] => {
    const found = layouts.find((one) => isCalled(one, layout));
    if (!found) {
      const names = layouts.map(({ name }) => name);
      const about = { layout, slide: slideWords[slide], nearest: nearest(layout, names) };
      return [finding('correction-layout-gone', about, source)];
    }
    const hasPlace = text === undefined || found.placeholders.some(({ name }) => name === text);
    if (hasPlace) return [];
    return [finding('correction-place-gone', { place: text, layout: found.name }, source)];
  });
}
