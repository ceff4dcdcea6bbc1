import { contentTypesPart } from '../../contentTypes';
import type { LintRule } from '../rule';

/** JPEG pictures have the type image/jpeg; there is no image/jpg (PptxGenJS 1462). */
export const pictureTypes: LintRule = {
  name: 'picture-types',
  look: ({ types }) =>
    [...types.defaults, ...types.overrides]
      .filter(([, type]) => type.toLowerCase() === 'image/jpg')
      .map(([of]) => ({ part: contentTypesPart, fault: `gives ${of} the type image/jpg` })),
};
