import type { Cell } from '../../sheets';
import { typedDateShape } from './typedDateShape';

/** What most values of a column look like. */
export type Shape =
  | 'e-mail'
  | 'address'
  | 'date'
  | 'number'
  | 'row number'
  | 'yes or no'
  | 'reference'
  | 'honorific'
  | 'long text'
  | 'category'
  | 'text'
  | 'mixed'
  | 'nothing';

const email = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const address = /^(https?:\/\/|www\.)\S+$/i;
const number = /^[+-]?[\d,]+(\.\d+)?%?$/;
const reference = /^(?=.*\d)[a-z]{0,8}[-_/\s.]?([a-z]{0,4}\d{0,4}[-_/.])?\d{1,8}[a-z]?$/i;
const answer = /^(y|yes|n|no|true|false|x|✓|✔|☑|☐|ticked)$/i;
const honorific = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|hon|rt hon)\.?$/i;

/** Words that a text has on the average from where it is more than a name. */
const longWords = 7;
const most = 0.8;

/** The shape of a column's filled cells. */
export function shapeOf(cells: readonly Cell[], texts: readonly string[]): Shape {
  if (texts.length === 0) return 'nothing';
  const share = (test: (text: string, index: number) => boolean) =>
    texts.filter(test).length / texts.length;
  const is = (pattern: RegExp) => share((text) => pattern.test(text)) >= most;
  if (is(email)) return 'e-mail';
  if (is(address)) return 'address';
  if (share((text, index) => cells[index]?.kind === 'date' || typedDateShape(text)) >= most) {
    return 'date';
  }
  if (is(answer)) return 'yes or no';
  if (is(honorific)) return 'honorific';
  if (texts.length > 1 && texts.every((text, index) => text === String(index + 1))) {
    return 'row number';
  }
  if (is(number)) return 'number';
  if (is(reference)) return 'reference';
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length;
  if (words >= longWords) return 'long text';
  if (texts.length >= 4 && new Set(texts).size <= texts.length / 2) return 'category';
  return words <= 6 ? 'text' : 'mixed';
}

/** A shape with whether its values come again, where that tells. */
export type Look = Shape | `${'number' | 'reference' | 'text'}, each once`;

/** The look of a column's filled cells: their shape, and whether each stands once. */
export function lookOf({ shape, texts }: { shape: Shape; texts: readonly string[] }): Look {
  const isOnce = texts.length > 1 && new Set(texts).size === texts.length;
  switch (shape) {
    case 'number':
    case 'reference':
    case 'text':
      return isOnce ? `${shape}, each once` : shape;
    default:
      return shape;
  }
}
