import { useState } from 'react';
import type { Finding } from '../../findings';
import type { MappingQuestion } from '../engine';
import { save } from '../save';
import type { Outcome, Problem, Session } from '../session';
import { columnsWords as words } from '../words/columns';
import { keepMapping, type Undo } from './keepMapping';

/** How far keeping is. */
export type Keeping =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'kept'; readonly said: string; readonly undo: Undo }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly retry: () => void };

interface Keeper {
  readonly keeping: Keeping;
  /** Writes what was chosen or taken in to the sheet Mapping; of a file, reads the workbook so from now on. */
  readonly keep: (question: MappingQuestion) => void;
  /** Saves all of the mapping as the small file that stands beside a workbook. */
  readonly saveFile: (question: MappingQuestion) => void;
  readonly undo: (how: NonNullable<Undo>) => void;
}

/** Keeps a mapping where the command line finds it too. */
export function useKeeping({ workbook, engine, refresh }: Session): Keeper {
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'idle' });
  const name = mappingFileName(workbook.name);
  const failed = (outcome: Outcome<unknown>, retry: () => void) => {
    if (outcome.kind === 'problem') setKeeping({ kind: 'failed', problem: outcome.problem, retry });
  };
  const keep = async (question: MappingQuestion): Promise<void> => {
    setKeeping({ kind: 'working' });
    const answer = await engine.ask('mapping', question);
    if (answer.kind === 'problem') return failed(answer, () => keep(question));
    const { rows, text, parts, findings } = answer.value;
    if (findings.length > 0) return setKeeping({ kind: 'refused', findings });
    if (rows === 0) return setKeeping({ kind: 'kept', said: words.nothingNew, undo: undefined });
    if (!workbook.edits) {
      workbook.takeMapping?.({ name, content: text });
      setKeeping({ kind: 'kept', said: words.used, undo: undefined });
      return refresh();
    }
    const kept = await keepMapping(workbook.edits, parts);
    if (kept.kind === 'problem') failed(kept, () => keep(question));
    else setKeeping({ kind: 'kept', said: words.kept(rows), undo: kept.value });
    refresh();
  };
  const saveFile = async (question: MappingQuestion): Promise<void> => {
    const answer = await engine.ask('mapping', question);
    if (answer.kind === 'problem') return failed(answer, () => saveFile(question));
    const bytes = new TextEncoder().encode(answer.value.text);
    const saved = await save({ name, bytes });
    if (saved.kind === 'problem') failed(saved, () => saveFile(question));
    else setKeeping({ kind: 'kept', said: saved.value, undo: undefined });
  };
  const undo = async (how: NonNullable<Undo>): Promise<void> => {
    setKeeping({ kind: 'working' });
    const back = await how();
    if (back.kind === 'problem') failed(back, () => undo(how));
    else setKeeping({ kind: 'idle' });
    refresh();
  };
  return { keeping, keep, saveFile, undo };
}

/** The name of the mapping file beside a workbook: forum.forum.json beside forum.xlsx. */
export const mappingFileName = (workbook: string): string =>
  `${workbook.replace(/\.[^.]*$/, '')}.forum.json`;
