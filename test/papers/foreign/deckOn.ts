import type { Finding } from '../../../src/findings';
import { examine } from '../../../src/papers/examine';
import { makeDeck } from '../../../src/papers/makeDeck';
import type { TemplateFile } from '../../../src/papers/paperFile';
import type { DeckOptions } from '../../../src/papers/placeDeck';
import { sampleGrid } from '../../sample/sampleForum';

/** The sample's deck on a template, with what was found in making it; no bytes where it could not be made. */
export async function deckOn(
  template: TemplateFile,
  options: DeckOptions = {},
): Promise<{ readonly bytes: Uint8Array | undefined; readonly findings: readonly Finding[] }> {
  const examination = examine([await sampleGrid()]);
  const { value, findings } = await makeDeck(examination, template, options);
  return {
    bytes: value[0]?.bytes,
    findings: findings.filter((finding) => !examination.findings.includes(finding)),
  };
}

/** The same, which must be made. */
export async function bytesOn(
  template: TemplateFile,
  options: DeckOptions = {},
): Promise<Uint8Array> {
  const { bytes, findings } = await deckOn(template, options);
  if (!bytes) throw new Error(findings.map(({ message }) => message).join('\n'));
  return bytes;
}
