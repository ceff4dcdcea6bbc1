import fc from 'fast-check';
import { fitChoices } from '../../../templates/sources/headers/fitChoices';

describe('weights fitted to choices', () => {
  test('take the option that was taken, however the amounts lie', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.boolean(), (amount, isFirst) => {
        const size = amount / 10;
        const options = [
          [['apt', isFirst ? size : 0] as const],
          [['apt', isFirst ? 0 : size] as const],
        ];
        const choice = { options, taken: isFirst ? 0 : 1 };
        const weights = fitChoices(
          Array.from({ length: 20 }, () => choice),
          new Map(),
        );
        expect(weights.get('apt')).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });

  test('stay near where they begin, where the choices contradict each other', () => {
    const options = [[['header', 1] as const], [['header', 0] as const, ['other', 0] as const]];
    const choices = [0, 1].flatMap((taken) =>
      Array.from({ length: 50 }, () => ({ options, taken })),
    );
    expect(fitChoices(choices, new Map([['header', 0]])).get('header')).toBeCloseTo(0, 1);
  });

  test('are the same each time', () => {
    const choices = [{ options: [[['a', 1] as const], [['b', 1] as const]], taken: 0 }];
    expect(fitChoices(choices, new Map())).toEqual(fitChoices(choices, new Map()));
  });
});
