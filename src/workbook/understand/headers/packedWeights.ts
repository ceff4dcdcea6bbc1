/** A weight in one character, from −8 to 7.75 in steps of a quarter: finer ones tell no more headers right. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const step = 0.25;
const middle = digits.length / 2;

/** Weights as a text, a character each. */
export const packWeights = (weights: readonly number[]): string =>
  weights
    .map((weight) => {
      const place = Math.round(weight / step) + middle;
      return digits[Math.max(0, Math.min(digits.length - 1, place))] ?? '';
    })
    .join('');

/** The weights that a text holds. */
export const unpackWeights = (text: string): readonly number[] =>
  [...text].map((digit) => (digits.indexOf(digit) - middle) * step);
