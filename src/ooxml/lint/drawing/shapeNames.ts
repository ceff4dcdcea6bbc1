import { descendantsOf, type Element } from '../../xml';
import type { Found, LintRule } from '../rule';
import { drawnParts } from './drawnParts';

/** Every shape has a name, and a number that no other shape of its part has (ECMA-376-1, 20.1.2.2.8). */
export const shapeNames: LintRule = {
  name: 'shape-names',
  look: (linted) =>
    drawnParts(linted).flatMap(({ part, root }) => {
      const seen = new Set<string>();
      return descendantsOf(root, 'p:cNvPr').flatMap((shape): readonly Found[] => {
        const id = shape.getAttribute('id') ?? '';
        const isTwice = seen.has(id);
        seen.add(id);
        return [
          ...(isTwice ? [{ part, fault: `has two shapes with the id ${id}` }] : []),
          ...(/^[1-9]\d*$/.test(id) ? [] : [{ part, fault: `has a shape with the id "${id}"` }]),
          ...(isNamed(shape) ? [] : [{ part, fault: `has a shape without a name, id ${id}` }]),
        ];
      });
    }),
};

/** The group that holds all shapes of a slide needs no name. */
function isNamed(shape: Element): boolean {
  const isWhole = shape.parentNode?.parentNode?.nodeName === 'p:spTree';
  const isGroup = shape.parentNode?.nodeName === 'p:nvGrpSpPr';
  return (isWhole && isGroup) || (shape.getAttribute('name') ?? '').trim() !== '';
}
