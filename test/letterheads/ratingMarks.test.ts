import { contrastOf, descendantsOf } from '../../src/ooxml';
import { groundOf } from '../../src/ooxml/accessibility/document/grounds';
import { styleLooks } from '../../src/ooxml/accessibility/document/styleLooks';
import { readDocument } from '../../src/ooxml/accessibility/document/writtenParts';
import { unzipped } from '../ooxml/unzipped';
import { sampleResponses } from '../sample/sampleResponses';
import { letterheadFile, letterheads, madeOn } from './letterheads';

/** The contrasts of the rating marks of a document to what stands behind them. */
function markContrasts(file: Uint8Array): readonly number[] {
  const parts = unzipped(file);
  const document = readDocument(parts);
  const looks = styleLooks(document?.styles);
  return (document?.written ?? [])
    .flatMap(({ root }) => descendantsOf(root, 'w:r'))
    .filter(({ textContent }) => /^[●▲■]$/.test(textContent ?? ''))
    .map((run) => {
      const [colour] = descendantsOf(run, 'w:color');
      const paragraph = run.parentElement;
      const ground = paragraph && groundOf(paragraph, looks);
      return contrastOf(colour?.getAttribute('w:val') ?? '', ground ?? '');
    });
}

test('rating marks have a contrast of 4.5:1 in the responses', async () => {
  const [overall] = await sampleResponses();
  const contrasts = markContrasts(overall?.bytes ?? new Uint8Array());
  expect(contrasts.length).toBeGreaterThan(10);
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
});

test.each(letterheads)('rating marks have a contrast of 4.5:1 on %s', async (name) => {
  const { files } = await madeOn(letterheadFile(name));
  const contrasts = files.flatMap(({ bytes }) => markContrasts(bytes));
  for (const contrast of contrasts) expect(contrast).toBeGreaterThanOrEqual(4.5);
});
