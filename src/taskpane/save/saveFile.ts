import type { PaperFile } from '../../papers';
import type { Outcome } from '../session';
import { saveWords } from '../words/save';

/** A way to get a file out of the pane: what came of it, or undefined where the host does not have this way. */
export type Way = (file: SavedFile) => Promise<Outcome<string> | undefined>;

/** A file to save. */
export type SavedFile = Pick<PaperFile, 'name' | 'bytes'>;

/**
 * Tries ways to get a file out, one after the other, until one does it or the user says no. Gives in words where
 * the file went, or why it went nowhere.
 */
export async function saveFile(file: SavedFile, ways: readonly Way[]): Promise<Outcome<string>> {
  let last: Outcome<string> | undefined;
  for (const way of ways) {
    const outcome = await way(file).catch((cause: unknown) => refused(file, cause));
    if (!outcome) continue;
    if (outcome.kind === 'done' || outcome.problem.reason === 'cancelled') return outcome;
    last = outcome;
  }
  return last ?? { kind: 'problem', problem: saveWords.noWay(file.name) };
}

/** A way that failed for a reason of its own: the next one may do. */
function refused({ name }: SavedFile, cause: unknown): Outcome<string> {
  const why = cause instanceof Error ? cause.message : String(cause);
  return { kind: 'problem', problem: saveWords.refused(name, why) };
}
