import type { PlaceholderRef } from '../../layout';
import { tag } from './tag';

/** The mark that a shape stands in a placeholder of its layout (ECMA-376-1, 19.3.1.36). */
export function placeholderXml({ type, idx }: PlaceholderRef): string {
  return tag('p:ph', { type: type === 'obj' ? undefined : type, idx: idx === 0 ? undefined : idx });
}
