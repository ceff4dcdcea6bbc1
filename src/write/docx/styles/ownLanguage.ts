import { childOf, childrenOf, type Document, descendantsOf } from '../../../ooxml';
import { wordElement } from '../wordElement';
import { inherited, type StyleSheet } from './styleSheet';

/** What stands behind the language among the properties of a run (ECMA-376-1, 17.3.2.28). */
const later = /^(w:(eastAsianLayout|specVanish|rPrChange)|m:oMath|w:oMath)$/;

/** The language that a template's own text is in, where that is another than the document's: "de-DE". */
export function otherLanguage(sheet: StyleSheet, language: string): string | undefined {
  const style = sheet.defaultOf('paragraph');
  const root = sheet.document.documentElement;
  const [defaults] = root ? descendantsOf(root, 'w:rPrDefault') : [];
  const own = style && inherited(sheet, style, 'w:rPr', 'w:lang');
  const found = own ?? (defaults && descendantsOf(defaults, 'w:lang')[0]);
  const named = found?.getAttribute('w:val') ?? '';
  const main = (tag: string) => tag.split('-')[0]?.toLowerCase();
  return named === '' || main(named) === main(language) ? undefined : named;
}

/** Marks a template's own text as in its language, before words in another are put in. Tags are left alone. */
export function keepLanguage(part: Document, language: string | undefined): void {
  if (language === undefined) return;
  for (const run of descendantsOf(part, 'w:r')) {
    const text = childrenOf(run, 'w:t').map((one) => one.textContent ?? '');
    if (!/\p{L}/u.test(text.join('')) || /[{}]/.test(text.join(''))) continue;
    const properties = childOf(run, 'w:rPr') ?? wordElement(part, 'w:rPr');
    if (!properties.parentNode) run.insertBefore(properties, run.firstChild);
    if (childOf(properties, 'w:lang')) continue;
    const next = childrenOf(properties).find(({ nodeName }) => later.test(nodeName));
    properties.insertBefore(wordElement(part, 'w:lang', { 'w:val': language }), next ?? null);
  }
}
