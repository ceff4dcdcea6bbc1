import { childOf, descendantsOf, type Element } from '../../xml';
import type { LintRule } from '../rule';
import { drawnParts } from './drawnParts';

const sizeOf = (ext: Element) => ({
  width: Number(ext.getAttribute('cx')),
  height: Number(ext.getAttribute('cy')),
});

/** Shapes have a size, in EMU: none negative, and none zero but a line's one way (GCWing/OpenBitFun 1642). */
export const extents: LintRule = {
  name: 'extents',
  look: (linted) =>
    drawnParts(linted).flatMap(({ part, root }) =>
      ['a:xfrm', 'p:xfrm']
        .flatMap((name) => descendantsOf(root, name))
        .flatMap((transform) => {
          const ext = childOf(transform, 'a:ext');
          if (!ext) return [];
          const { width, height } = sizeOf(ext);
          return isFit(width, height, holderOf(transform))
            ? []
            : [{ part, fault: `has a shape of ${width} by ${height} EMU` }];
        }),
    ),
};

const holderOf = (transform: Element): string => {
  const parent = transform.parentNode;
  return parent?.nodeName === 'p:spPr'
    ? (parent.parentNode?.nodeName ?? '')
    : (parent?.nodeName ?? '');
};

function isFit(width: number, height: number, holder: string): boolean {
  if (!(width >= 0 && height >= 0)) return false;
  // The group that holds all shapes of a slide has no size of its own.
  if (holder === 'p:grpSpPr') return true;
  return holder === 'p:cxnSp' ? width + height > 0 : width > 0 && height > 0;
}
