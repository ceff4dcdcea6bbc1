import fc from 'fast-check';
import columnModel from '../../../src/workbook/understand/columns/columnModel.json';
import { headerChances, knownShare } from '../../../src/workbook/understand/headers/headerChances';
import model from '../../../src/workbook/understand/headers/headerModel.json';
import { headerWords } from '../../../src/workbook/understand/headers/headerWords';
import { packWeights, unpackWeights } from '../../../src/workbook/understand/headers/packedWeights';
import { sourcesDigest } from '../../../templates/sources/headers/sourcesDigest';

describe('the model of headers', () => {
  test('is made from the headers and tables that are there (npm run templates)', () => {
    expect([model.from, columnModel.from]).toEqual([sourcesDigest(), sourcesDigest()]);
  });

  test('gives chances that add up to one, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const chances = [...headerChances('Submissions', header).values()];
        expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
        expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is not misled by words that objects know', () => {
    expect(knownShare('constructor __proto__')).toBe(0);
    expect(headerChances('Submissions', 'constructor').get('ref')).toBeLessThan(0.9);
  });

  test('takes what stands in brackets for what tells the column', () => {
    const best = (header: string) =>
      [...headerChances('Submissions', header)].sort(([, one], [, other]) => other - one)[0]?.[0];
    expect(best('Sent by')).toBe('name');
    expect(
      headerChances('Submissions', 'Sent by (organisation)').get('organisation'),
    ).toBeGreaterThan(0.4);
    expect(best('Theme (choose one)')).toBe('theme');
  });
});

test('the words of a header are stems, whatever their case, accents and number', () => {
  expect(headerWords('Dates Received')).toEqual(headerWords('date received'));
  expect(headerWords('SubmitterName')).toEqual(headerWords('submitter names'));
  expect(headerWords('Réf. no. 12 & # (%)?')).toEqual(['ref', 'no', '0', 'and', '#', '%', '?']);
});

test('weights are packed to a quarter', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -8, max: 7.75, noNaN: true })), (weights) => {
      const back = unpackWeights(packWeights(weights));
      expect(back).toHaveLength(weights.length);
      const off = weights.map((weight, at) => Math.abs(weight - (back[at] ?? 0)));
      expect(Math.max(0, ...off)).toBeLessThanOrEqual(0.125);
    }),
  );
});
