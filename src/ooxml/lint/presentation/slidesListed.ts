import { descendantsOf, type Element } from '../../xml';
import type { Found, LintRule } from '../rule';

/** ST_SlideId (ECMA-376-1, 19.7.13): from 256, below the numbers of masters. */
const isSlideId = (id: number): boolean => id >= 256 && id < 2_147_483_648;

/** Slides are listed once, under numbers of their own; sections, where there are any, list each slide once. */
export const slidesListed: LintRule = {
  name: 'slides-listed',
  look: ({ roots, relationships }) =>
    roots('presentationml.presentation.main+xml').flatMap(({ part, root }): readonly Found[] => {
      const ids = descendantsOf(root, 'p:sldId').map(idOf);
      const slides = relationships(part).filter(({ type }) => type.endsWith('/slide'));
      const inSections = descendantsOf(root, 'p14:sldId').map(idOf);
      const hasSections = descendantsOf(root, 'p14:sectionLst').length > 0;
      const wrong = ids.filter((id, index) => !isSlideId(Number(id)) || ids.indexOf(id) !== index);
      return [
        ...wrong.map((id) => ({ part, fault: `lists a slide under ${id}` })),
        ...(slides.length === ids.length
          ? []
          : [{ part, fault: `lists ${ids.length} slides and relates to ${slides.length}` }]),
        ...(hasSections && inSections.join() !== ids.join()
          ? [{ part, fault: 'has sections that do not list each slide once, in its order' }]
          : []),
      ];
    }),
};

const idOf = (listed: Element): string => listed.getAttribute('id') ?? '';
