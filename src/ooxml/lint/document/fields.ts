import { descendantsOf, type Element } from '../../xml';
import type { LintRule } from '../rule';
import { writtenParts } from './writtenParts';

/** Fields such as PAGE hold the result they had last, for readers that do not compute (open-agreements 352). */
export const fields: LintRule = {
  name: 'fields',
  look: (linted) =>
    writtenParts(linted).flatMap(({ part, root }) => [
      ...descendantsOf(root, 'w:fldSimple')
        .filter((field) => (field.textContent ?? '').trim() === '')
        .map((field) => ({
          part,
          fault: `the field ${(field.getAttribute('w:instr') ?? '').trim()} has no result`,
        })),
      ...emptyFields(root).map((code) => ({ part, fault: `the field ${code} has no result` })),
    ]),
};

/** The codes of fields with nothing between "separate" and "end" (ECMA-376-1, 17.16.18). */
function emptyFields(root: Element): readonly string[] {
  const empty: string[] = [];
  const open: { code: string; result: string; isSeparated: boolean }[] = [];
  for (const element of descendantsOf(root, '*')) {
    const field = open.at(-1);
    if (element.nodeName === 'w:fldChar') {
      const type = element.getAttribute('w:fldCharType');
      if (type === 'begin') open.push({ code: '', result: '', isSeparated: false });
      else if (type === 'separate' && field) field.isSeparated = true;
      else if (type === 'end' && open.pop() && field && field.result.trim() === '') {
        empty.push(field.code.trim());
      }
    } else if (element.nodeName === 'w:instrText' && field) {
      field.code += element.textContent ?? '';
    } else if (element.nodeName === 'w:t' && field?.isSeparated) {
      field.result += element.textContent ?? '';
    }
  }
  return empty;
}
