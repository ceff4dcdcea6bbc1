import type { LintRule } from '../rule';

/** No master or layout shows an SVG picture (PptxGenJS 1150). */
export const mastersWithoutSvg: LintRule = {
  name: 'masters-without-svg',
  look: ({ roots, relationships }) =>
    ['presentationml.slideMaster+xml', 'presentationml.slideLayout+xml']
      .flatMap(roots)
      .flatMap(({ part }) =>
        relationships(part)
          .filter(({ target }) => /\.svgz?$/i.test(target))
          .map(({ target }) => ({ part, fault: `shows ${target}` })),
      ),
};
