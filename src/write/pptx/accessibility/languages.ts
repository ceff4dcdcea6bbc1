import { childOf, descendantsOf } from '../../../ooxml';
import type { SlideRule } from './issue';
import { nameOf } from './shapeFacts';

/** Every run of text says its language, so that it is read aloud in it. */
export const languageIssues: SlideRule = ({ number, shapes }) =>
  shapes
    .filter((shape) =>
      ['a:r', 'a:fld'].some((name) =>
        descendantsOf(shape, name).some((run) => {
          const language = childOf(run, 'a:rPr')?.getAttribute('lang') ?? '';
          return !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language);
        }),
      ),
    )
    .map((shape) => ({
      rule: 'language',
      slide: number,
      object: nameOf(shape),
      what: 'has text whose language is not said',
      origin: 'slide',
    }));
