import * as docx from 'docx';
import fc from 'fast-check';
import { bookmarksFor } from '../../../src/write/docx/bookmarks';
import { componentXml } from '../../../src/write/docx/componentXml';
import { framed, framesOf, sampleText } from '../../../src/write/docx/frame';
import { linkIds } from '../../../src/write/docx/linkIds';
import { runsXml } from '../../../src/write/docx/runs';
import { styledParagraph } from '../../../src/write/docx/styledParagraph';
import type { Writing } from '../../../src/write/docx/writing';

const xmlOf = componentXml(docx);
const writing: Writing = {
  docx,
  xmlOf,
  frames: framesOf(xmlOf),
  styles: (role) => role,
  headings: { loose: new Set(), tight: new Set() },
  bookmarks: bookmarksFor([], { firstId: 1, names: [] }, docx),
  links: linkIds([]),
  textWidth: 9000,
  textSize: 12,
  blockBefore: undefined,
  blockAfter: undefined,
};

const runs = fc.array(
  fc.record({
    text: fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/\n/g, ' ')),
    bold: fc.boolean(),
  }),
);

test('what is made from frames is what the library makes', () => {
  fc.assert(
    fc.property(runs, fc.boolean(), (all, keepNext) => {
      const children = all.map(
        ({ text, bold }) => new docx.TextRun({ text, ...(bold && { bold }) }),
      );
      const theirs = new docx.Paragraph({ style: 'text', ...(keepNext && { keepNext }), children });
      expect(styledParagraph('text', runsXml(all, writing), writing, { keepNext })).toBe(
        xmlOf(theirs),
      );
    }),
  );
});

test('a text may hold what marks the place of content in a sample', () => {
  const text = `before ${sampleText} after`;
  expect(runsXml([{ text }], writing)).toContain(text);
});

test('rows and cells are cut at their content', () => {
  const cell = () => new docx.TableCell({ children: [new docx.Paragraph(sampleText)] });
  const row = writing.frames.row('row', () => new docx.TableRow({ children: [cell()] }));
  expect(framed(row, '…')).toBe('<w:tr>…</w:tr>');
  expect(framed(writing.frames.cell('cell', cell), '…')).toBe('<w:tc>…</w:tc>');
});

test('what XML cannot hold is left out', () => {
  expect(runsXml([{ text: 'a\u0000\u0008\ufffe\ud800b & <c> 😀' }], writing)).toContain(
    'ab &amp; &lt;c&gt; 😀',
  );
});
