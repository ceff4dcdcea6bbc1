import { childOf, descendantsOf, type Element } from '../../xml';
import type { Found, LintRule } from '../rule';

/** What PowerPoint gives a master of notes (ECMA-376-1, 19.7.10). */
const kinds = ['hdr', 'dt', 'sldImg', 'body', 'ftr', 'sldNum'];

/** The master of notes has whole placeholders, or PowerPoint throws all of them away (PptxGenJS 1443). */
export const notesMasters: LintRule = {
  name: 'notes-masters',
  look: ({ roots }) =>
    roots('presentationml.notesMaster+xml').flatMap(({ part, root }): readonly Found[] => {
      const shapes = descendantsOf(root, 'p:sp');
      const found = shapes.map(kindOf);
      return [
        ...['sldImg', 'body']
          .filter((kind) => !found.includes(kind))
          .map((kind) => ({ part, fault: `has no placeholder ${kind}` })),
        ...found
          .filter((kind, index) => !kinds.includes(kind) || found.indexOf(kind) !== index)
          .map((kind) => ({ part, fault: `has a placeholder "${kind}" too many` })),
        ...shapes
          .filter((shape) => !hasPlace(shape))
          .map((shape) => ({ part, fault: `the placeholder ${kindOf(shape)} has no place` })),
      ];
    }),
};

const kindOf = (shape: Element): string =>
  descendantsOf(shape, 'p:ph')[0]?.getAttribute('type') ?? '';

/** A master inherits from nothing, so that its placeholders say where they are and what form they have. */
function hasPlace(shape: Element): boolean {
  const properties = childOf(shape, 'p:spPr');
  return Boolean(properties && childOf(properties, 'a:xfrm') && childOf(properties, 'a:prstGeom'));
}
