import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands for all that the model of headers is made from, so that a test sees when it is out of date. */
export function sourcesDigest(): string {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split('\\').join('/'))
    .filter((file) => /\.(txt|json)$/.test(file))
    .sort();
  const digest = createHash('sha256');
  for (const file of files) digest.update(file).update(readFileSync(join(__dirname, file)));
  return digest.digest('hex').slice(0, 16);
}
