import { coreRelationship } from '../../properties';
import { relationshipsOf } from '../../relationships';
import { childOf } from '../../xml';
import type { AccessibilityRule } from '../rule';
import { firstOf, styleLooks } from './styleLooks';
import { readDocument } from './writtenParts';

/** The document says in which language it is to be read out, and what it is called (WCAG 2.2, 3.1.1 and 2.4.2). */
export const languageAndTitle: AccessibilityRule = {
  name: 'language-and-title',
  finds: (parts) => {
    const document = readDocument(parts);
    if (!document) return [];
    const looks = styleLooks(document.styles);
    const holders = [
      ...looks.chain(undefined, 'paragraph').map((one) => childOf(one, 'w:rPr')),
      looks.defaults,
    ];
    const language = firstOf(holders, 'w:lang')?.getAttribute('w:val') ?? '';
    const core = relationshipsOf(parts, '').find(({ type }) => type === coreRelationship)?.target;
    const properties = new TextDecoder().decode(parts.get(core ?? ''));
    const title = /<dc:title>([^<]*)</.exec(properties)?.[1] ?? '';
    return [
      ...(language.trim() === ''
        ? [{ part: document.template.stylesPart, what: 'does not say its language' }]
        : []),
      ...(title.trim() === ''
        ? [{ part: core ?? '', what: 'has no title in its properties' }]
        : []),
    ];
  },
};
