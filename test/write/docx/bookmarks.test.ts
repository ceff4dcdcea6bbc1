import * as docx from 'docx';
import fc from 'fast-check';
import type { DocumentBlock } from '../../../src/outline';
import { bookmarksFor } from '../../../src/write/docx/bookmarks';

test('bookmarks have names that Word takes, no two alike', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 60 })), (anchors) => {
      const blocks = anchors.map(
        (anchor): DocumentBlock => ({ kind: 'heading', level: 1, text: 'x', anchor }),
      );
      const bookmarks = bookmarksFor(blocks, { firstId: 1, names: [] }, docx);
      const names = anchors.map((anchor) => bookmarks.nameOf(anchor) ?? '');
      for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(anchors.length);
    }),
  );
});
