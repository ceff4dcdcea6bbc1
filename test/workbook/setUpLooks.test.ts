import { decisionLooks, ratingLooks } from '../../src/workbook/setUpLooks';

/** WCAG 2.2, relative luminance of "RRGGBB". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries({ ...ratingLooks, ...decisionLooks }))(
  'the text of %s stands out from its fill by 7 to 1',
  (_, { fill, text }) => {
    expect((luminance(fill) + 0.05) / (luminance(text) + 0.05)).toBeGreaterThanOrEqual(7);
  },
);

test.each([ratingLooks, decisionLooks])('no two values of a column share a fill', (looks) => {
  const fills = Object.values(looks).map(({ fill }) => fill);
  expect(new Set(fills).size).toBe(fills.length);
});
