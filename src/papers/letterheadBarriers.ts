import { type Finding, finding } from '../findings';
import { type DocumentBarrier, type DocumentTemplate, documentBarriers } from '../ooxml';
import { writeDocument } from '../write/docx';
import { trialDocument } from './trialDocument';

/** Something in a letterhead itself that keeps people from reading its papers, and how often it is there. */
export interface LetterheadBarrier extends Pick<DocumentBarrier, 'rule' | 'what'> {
  readonly count: number;
}

/**
 * What keeps people from reading papers made on a letterhead, and is its own: what a paper of a few words has, since
 * nothing that is written into a letterhead is a barrier.
 */
export async function letterheadBarriers(
  template: DocumentTemplate,
): Promise<readonly LetterheadBarrier[]> {
  const found = new Map<string, LetterheadBarrier>();
  for (const { rule, what } of documentBarriers(await writeDocument(trialDocument, template))) {
    found.set(what, { rule, what, count: (found.get(what)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

export const barrierFindings = (
  file: string,
  barriers: readonly LetterheadBarrier[],
): readonly Finding[] =>
  barriers.map(({ what, count }) => finding('letterhead-accessibility', { file, what, count }));
