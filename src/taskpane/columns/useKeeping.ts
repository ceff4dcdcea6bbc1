import { useState } from 'react';
import type { MappingQuestion } from '../engine';
import { save } from '../save';
import type { Outcome, Session } from '../session';
import type { Change } from '../shell/ChangeState';
import { columnsWords as words } from '../words/columns';
import { keepMapping, type Undo } from './keepMapping';

interface Keeper {
  readonly keeping: Change;
  /** Writes what was chosen or taken in to the sheet Mapping; of a file, reads the workbook so from now on. */
  readonly keep: (question: MappingQuestion) => void;
  /** Saves all of the mapping as the small file that stands beside a workbook. */
  readonly saveFile: (question: MappingQuestion) => void;
}

/** Keeps a mapping where the command line finds it too. */
export function useKeeping({ workbook, engine, refresh }: Session): Keeper {
  const [keeping, setKeeping] = useState<Change>({ kind: 'idle' });
  const name = mappingFileName(workbook.name);
  const failed = (outcome: Outcome<unknown>, retry: () => void) => {
    if (outcome.kind === 'problem') setKeeping({ kind: 'failed', problem: outcome.problem, retry });
  };
  const done = (said: string, how?: Undo) =>
    setKeeping({ kind: 'done', said, undo: how && (() => undo(how)) });
  const keep = async (question: MappingQuestion): Promise<void> => {
    setKeeping({ kind: 'working' });
    const answer = await engine.ask('mapping', question);
    if (answer.kind === 'problem') return failed(answer, () => keep(question));
    const { rows, text, parts, findings } = answer.value;
    if (findings.length > 0) return setKeeping({ kind: 'refused', findings });
    if (rows === 0) return done(words.nothingNew);
    if (!workbook.edits) {
      workbook.takeMapping?.({ name, content: text });
      done(words.used);
      return refresh();
    }
    const kept = await keepMapping(workbook.edits, parts);
    if (kept.kind === 'problem') failed(kept, () => keep(question));
    else done(words.kept(rows), kept.value);
    refresh();
  };
  const saveFile = async (question: MappingQuestion): Promise<void> => {
    const answer = await engine.ask('mapping', question);
    if (answer.kind === 'problem') return failed(answer, () => saveFile(question));
    const bytes = new TextEncoder().encode(answer.value.text);
    const saved = await save({ name, bytes });
    if (saved.kind === 'problem') failed(saved, () => saveFile(question));
    else done(saved.value);
  };
  const undo = async (how: NonNullable<Undo>): Promise<void> => {
    setKeeping({ kind: 'working' });
    const back = await how();
    if (back.kind === 'problem') failed(back, () => undo(how));
    else setKeeping({ kind: 'idle' });
    refresh();
  };
  return { keeping, keep, saveFile };
}

/** The name of the mapping file beside a workbook: forum.forum.json beside forum.xlsx. */
export const mappingFileName = (workbook: string): string =>
  `${workbook.replace(/\.[^.]*$/, '')}.forum.json`;
