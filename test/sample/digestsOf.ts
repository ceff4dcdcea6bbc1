import { createHash } from 'node:crypto';
import type { PaperFile } from '../../src/papers';

/** Each file's name with a digest of its bytes. */
export const digestsOf = (files: readonly PaperFile[]): readonly string[] =>
  files.map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);
