import fc from 'fast-check';
import { parseXml } from '../../../../src/ooxml';
import { fillTags, tagName, tagsIn } from '../../../../src/write/docx/tags';
import { paragraphOf } from '../letterhead';

const words = new Map([
  ['theme', 'Justice'],
  ['date', '22 June 2023'],
]);
const tags = fc.constantFrom(
  '{{theme}}',
  '{{ Date }}',
  '{{DATE}}',
  'a',
  ' {',
  '} ',
  '{{logo}}',
  '–',
);

test('however Word splits the runs, the same words come out', () => {
  fc.assert(
    fc.property(fc.array(tags), fc.array(fc.nat(60)), (pieces, cuts) => {
      const text = pieces.join('');
      const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
      const runs = [0, ...places].map((from, index) =>
        text.slice(from, places[index] ?? text.length),
      );
      const filled = (all: readonly string[]): string => {
        const part = parseXml(
          `<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraphOf(...all)}<w:p/></w:body>`,
        );
        fillTags(part, words);
        return part.documentElement?.textContent ?? '';
      };
      expect(filled(runs)).toBe(filled([text]));
    }),
  );
});

test('a tag is known however it is typed, and by the names of the workbook', () => {
  for (const typed of ['theme', 'Theme', 'THEME', ' theme']) expect(tagName(typed)).toBe('theme');
  expect(tagName('Forum name')).toBe('forum');
  expect(tagName('Next plan title')).toBe('plan');
  expect(tagName('Response contact')).toBe('contact');
  expect(tagName('toString')).toBe('tostring');
  expect(tagsIn('{{a}} {{ b c }} {{}} {{1}} {x}').map(({ typed }) => typed)).toEqual(['a', 'b c']);
});
