import { childrenOf } from '../../xml';
import type { LintRule } from '../rule';

/** The order of CT_Presentation (ECMA-376-1, 19.2.1.26). pptxgenjs puts the notes' master after the slides. */
const order = [
  'p:sldMasterIdLst',
  'p:notesMasterIdLst',
  'p:handoutMasterIdLst',
  'p:sldIdLst',
  'p:sldSz',
  'p:notesSz',
  'p:smartTags',
  'p:embeddedFontLst',
  'p:custShowLst',
  'p:photoAlbum',
  'p:custDataLst',
  'p:kinsoku',
  'p:defaultTextStyle',
  'p:modifyVerifier',
  'p:extLst',
];

export const childrenInOrder: LintRule = {
  name: 'presentation-in-order',
  look: ({ roots }) =>
    roots('presentationml.presentation.main+xml').flatMap(({ part, root }) => {
      const places = childrenOf(root).map(({ nodeName }) => order.indexOf(nodeName));
      return childrenOf(root)
        .filter((_, index) => (places[index] ?? 0) <= (places[index - 1] ?? -1))
        .map(({ nodeName }) => ({ part, fault: `${nodeName} stands in the wrong place` }));
    }),
};
