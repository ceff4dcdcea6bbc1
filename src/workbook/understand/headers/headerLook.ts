import { shapeOf } from '../valueShape';
import { knownShare } from './headerChances';

/** In words; what is longer and no question is a value more often than a header. */
const longest = 12;
/** In words; what is shorter and ends in a full stop may be an abbreviation, as "Ref. no." is. */
const shortestSentence = 4;

/** How much a text looks like a header rather than a value, from 0 to 1. */
export function headerLook(text: string): number {
  switch (shapeOf([], [text])) {
    case 'e-mail':
    case 'address':
    case 'date':
    case 'number':
    case 'yes or no':
    case 'honorific':
    case 'reference':
      return 0;
    default: {
      const words = text.trim().split(/\s+/).length;
      if (words >= shortestSentence && /[.!]$/.test(text.trim())) return 0;
      return knownShare(text) * (words > longest && !text.includes('?') ? 0.5 : 1);
    }
  }
}
