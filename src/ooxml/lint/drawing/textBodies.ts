import { childOf, childrenOf, descendantsOf, type Element } from '../../xml';
import type { LintRule } from '../rule';
import { drawnParts } from './drawnParts';

/** Every shape has a p:txBody (PptxGenJS 1441), and every body of text a paragraph (PptxGenJS 1048). */
export const textBodies: LintRule = {
  name: 'text-bodies',
  look: (linted) =>
    drawnParts(linted).flatMap(({ part, root }) => [
      ...descendantsOf(root, 'p:sp')
        .filter((shape) => !isSlideImage(shape) && !childOf(shape, 'p:txBody'))
        .map(() => ({ part, fault: 'has a shape without p:txBody' })),
      ...['p:txBody', 'a:txBody']
        .flatMap((name) => descendantsOf(root, name))
        .filter((body) => childrenOf(body, 'a:p').length === 0)
        .map(() => ({ part, fault: 'has text without a paragraph' })),
      ...descendantsOf(root, 'a:tc')
        .filter((cell) => !childOf(cell, 'a:txBody'))
        .map(() => ({ part, fault: 'has a table cell without a:txBody' })),
    ]),
};

/** The picture of the slide on a page of notes is drawn by PowerPoint, which writes no text there either. */
const isSlideImage = (shape: Element): boolean =>
  descendantsOf(shape, 'p:ph').some((placeholder) => placeholder.getAttribute('type') === 'sldImg');
