import { type Document, descendantsOf, type Element } from '../../../ooxml';

/** What of a part stands in fields: texts that Word replaces when it updates them, and the codes of the fields. */
export interface FieldTexts {
  readonly results: ReadonlySet<Element>;
  readonly codes: readonly string[];
}

interface OpenField {
  code: string;
  isResult: boolean;
}

/** Walks through a part's fields, which may hold others and go over paragraphs (ECMA-376-1, 17.16.18). */
export function fieldTexts(part: Document): FieldTexts {
  const results = new Set<Element>();
  const codes: string[] = [];
  const open: OpenField[] = [];
  for (const element of descendantsOf(part, '*')) {
    switch (element.nodeName) {
      case 'w:fldChar':
        step(element.getAttribute('w:fldCharType'), open, codes);
        break;
      case 'w:instrText':
        for (const field of open.slice(-1)) field.code += element.textContent ?? '';
        break;
      case 'w:t':
        if (open.some(isVolatile) || isInSimpleField(element)) results.add(element);
        break;
      case 'w:fldSimple':
        codes.push(element.getAttribute('w:instr') ?? '');
        break;
    }
  }
  return { results, codes };
}

function step(type: string | null, open: OpenField[], codes: string[]): void {
  if (type === 'begin') open.push({ code: '', isResult: false });
  for (const field of open.slice(-1)) {
    if (type === 'separate') field.isResult = true;
    if (type === 'end') codes.push(open.pop()?.code ?? '');
  }
}

/** Updating a link leaves its words. */
const isVolatile = ({ code, isResult }: OpenField): boolean =>
  isResult && !/^\s*HYPERLINK\b/i.test(code);

function isInSimpleField(text: Element): boolean {
  let above = text.parentElement;
  while (above && above.nodeName !== 'w:p') {
    if (above.nodeName === 'w:fldSimple') {
      return !/^\s*HYPERLINK\b/i.test(above.getAttribute('w:instr') ?? '');
    }
    above = above.parentElement;
  }
  return false;
}
