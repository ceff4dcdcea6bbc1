import { descendantsOf } from '../../xml';
import type { LintRule } from '../rule';

const frames = ['p:nvGraphicFramePr', 'p:nvPicPr'];

/** Tables and pictures of slides have a text in their place for those who do not see them. */
export const alternatives: LintRule = {
  name: 'alternatives',
  look: ({ roots }) =>
    roots('presentationml.slide+xml').flatMap(({ part, root }) =>
      frames
        .flatMap((name) => descendantsOf(root, name))
        .flatMap((frame) => descendantsOf(frame, 'p:cNvPr'))
        .filter((shape) => (shape.getAttribute('descr') ?? '').trim() === '')
        .map((shape) => ({ part, fault: `"${shape.getAttribute('name')}" has no description` })),
    ),
};
