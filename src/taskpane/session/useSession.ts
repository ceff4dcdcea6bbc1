import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Engine, Examined } from '../engine';
import { calmly } from './calmly';
import type { OpenWorkbook } from './openWorkbook';
import { type Problem, problemOf } from './problem';
import type { Reading, Session } from './session';
import { useGoing } from './useGoing';
import { useWriting } from './useWriting';
import { watching } from './watching';

interface State {
  readonly reading: Reading;
  readonly examined: Examined | undefined;
  readonly version: number;
}

/** How long changes must rest before the workbook is read again, in milliseconds. */
const rest = 600;

/** A session on a workbook: reads and checks it at once, whenever it changes in Excel, and when asked to. */
export function useSession(workbook: OpenWorkbook, engine: Engine): Session {
  const [state, setState] = useState<State>({
    reading: { kind: 'reading' },
    examined: undefined,
    version: 0,
  });
  const read = useCallback(async () => {
    setState((before) => ({ ...before, reading: { kind: 'reading' } }));
    const next = await examine(workbook, engine);
    setState((before) => ({
      reading: next.reading,
      examined: next.examined ?? before.examined,
      version: before.version + 1,
    }));
  }, [workbook, engine]);
  const calm = useMemo(() => calmly(read, rest), [read]);
  const refresh = useCallback(() => {
    calm.wish();
    calm.settled();
  }, [calm]);
  useEffect(refresh, [refresh]);
  const watch = useMemo(
    () => (workbook.edits ? watching(workbook.edits.watch, calm.wish) : undefined),
    [workbook, calm],
  );
  // Excel may have refused at first, and not any more once it was read.
  const isRead = state.reading.kind === 'read';
  useEffect(() => {
    watch?.ensure();
  }, [watch, isRead]);
  useEffect(
    () => () => {
      calm.end();
      watch?.end();
    },
    [calm, watch],
  );
  const writing = useWriting(workbook, state.version, calm.wish);
  const written = writing?.settled;
  const settled = useCallback(async () => {
    await written?.();
    await calm.settled();
  }, [written, calm]);
  const { goToCell, missed } = useGoing(workbook);
  return useMemo(
    () => ({ workbook, engine, refresh, settled, writing, goToCell, missed, ...state }),
    [workbook, engine, refresh, settled, writing, goToCell, missed, state],
  );
}

async function examine(
  workbook: OpenWorkbook,
  engine: Engine,
): Promise<Pick<State, 'reading' | 'examined'>> {
  try {
    const input = await workbook.read();
    if (input.kind === 'problem') return failed(input.problem);
    const answer = await engine.ask('examine', input.value);
    return answer.kind === 'problem'
      ? failed(answer.problem)
      : { reading: { kind: 'read' }, examined: answer.value };
  } catch (cause) {
    return failed(problemOf(cause));
  }
}

const failed = (problem: Problem): Pick<State, 'reading' | 'examined'> => ({
  reading: { kind: 'failed', problem },
  examined: undefined,
});
