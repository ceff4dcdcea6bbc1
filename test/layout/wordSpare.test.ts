import { faceFor } from '../../src/layout';
import { lineCount, widestWord } from '../../src/layout/lines';
import { placeSteps } from '../../src/layout/steps';

const labels = ['Analysing Inputs', 'Defining the Problem', 'Drafting Commitments'];
/** As wide as Verdana, which a machine may show in place of a font that it lacks. */
const verdana = faceFor('Verdana', []);

test.each(['Source Sans Pro', 'Somebody’s own', 'Verdana'])(
  'words in arrows hold whatever stands in for %s',
  (family) => {
    for (const width of [420, 500, 640]) {
      const box = { x: 0, y: 0, width, height: 200 };
      for (const { box: arrow, text } of placeSteps(labels, box, faceFor(family, []))) {
        const [paragraph] = text?.paragraphs ?? [];
        if (!paragraph) throw new Error('no text');
        const room = arrow.width - 46;
        expect(widestWord(paragraph.runs, paragraph.size, verdana)).toBeLessThanOrEqual(room);
        expect(lineCount(paragraph.runs, room, paragraph.size, verdana)).toBeLessThan(4);
      }
    }
  },
);
