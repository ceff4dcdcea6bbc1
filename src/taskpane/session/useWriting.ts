import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Standing } from '../../workbook';
import type { CellEdit } from '../../workbook/live';
import type { EditableCell } from '../engine';
import type { OpenWorkbook } from './openWorkbook';
import type { Problem } from './problem';
import type { Writing } from './session';

interface Written {
  readonly value: Standing;
  /** The reading that was the last one when it was written; later until then. */
  readonly asOf: number;
}

interface Refused {
  readonly edits: readonly CellEdit[];
  readonly problem: Problem;
}

const placeOf = (sheet: string | undefined, cell: string | undefined) => `${sheet}!${cell}`;
const keyOf = ({ sheet, cell }: CellEdit): string => placeOf(sheet, cell);

/**
 * Writes into the workbook, one wish after another. What is written counts at once: waiting until it is read again would
 * show the user an old value, and take a second wish for somebody else's. Undefined where the workbook is only read.
 */
export function useWriting(
  { edits }: OpenWorkbook,
  version: number,
  changed: () => void,
): Writing | undefined {
  const written = useRef(new Map<string, Written>());
  const drafts = useRef(new Map<string, string>());
  const last = useRef(Promise.resolve());
  const reading = useRef(version);
  const [refused, setRefused] = useState<Refused>();
  const [writes, count] = useState(0);
  useEffect(() => {
    reading.current = version;
  }, [version]);
  const writeCells = edits?.writeCells;
  const write = useCallback(
    (wished: readonly CellEdit[]) => {
      if (!writeCells) return;
      const note = (asOf: number) => {
        for (const edit of wished) written.current.set(keyOf(edit), { value: edit.value, asOf });
        count((before) => before + 1);
      };
      note(Number.POSITIVE_INFINITY);
      last.current = last.current.then(async () => {
        const outcome = await writeCells(wished);
        if (outcome.kind === 'done') note(reading.current);
        else for (const edit of wished) written.current.delete(keyOf(edit));
        setRefused((before) =>
          stillRefused(before, wished, outcome.kind === 'problem' ? outcome.problem : undefined),
        );
        changed();
      });
    },
    [writeCells, changed],
  );
  const settled = useCallback(() => last.current, []);
  return useMemo(() => {
    if (!writeCells) return undefined;
    const standing = ({ at, value }: EditableCell): Standing => {
      const own = written.current.get(placeOf(at.sheet, at.cell));
      // A reading may have begun before the write; the one after it has not.
      return own && version < own.asOf + 2 ? own.value : value;
    };
    const tryAgain = () => {
      if (!refused) return;
      setRefused(undefined);
      // What somebody else has changed is read again first, and not written over.
      if (refused.problem.reason === 'changed since') changed();
      else write(refused.edits);
    };
    return {
      write,
      standing,
      settled,
      drafts: drafts.current,
      writes,
      refused: refused && { problem: refused.problem, tryAgain },
    };
  }, [writeCells, write, settled, version, writes, refused, changed]);
}

/** What is refused after an attempt: what was before and was not written now, and what was refused now. */
function stillRefused(
  before: Refused | undefined,
  wished: readonly CellEdit[],
  problem: Problem | undefined,
): Refused | undefined {
  const now = new Set(wished.map(keyOf));
  const older = before?.edits.filter((edit) => !now.has(keyOf(edit))) ?? [];
  if (problem) return { edits: [...older, ...wished], problem };
  return before && older.length > 0 ? { ...before, edits: older } : undefined;
}
