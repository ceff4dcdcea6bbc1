import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Engine, Examined } from '../engine';
import type { OpenWorkbook } from './openWorkbook';
import type { Reading, Session } from './session';

interface State {
  readonly reading: Reading;
  readonly examined: Examined | undefined;
  readonly version: number;
}

/** A session on a workbook: reads and checks it at once, and again whenever it is asked to. */
export function useSession(workbook: OpenWorkbook, engine: Engine): Session {
  const [state, setState] = useState<State>({
    reading: { kind: 'reading' },
    examined: undefined,
    version: 0,
  });
  const refresh = useCallback(() => {
    setState((before) => ({ ...before, reading: { kind: 'reading' } }));
    examine(workbook, engine).then((next) =>
      setState((before) => ({
        reading: next.reading,
        examined: next.examined ?? before.examined,
        version: before.version + 1,
      })),
    );
  }, [workbook, engine]);
  useEffect(refresh, [refresh]);
  return useMemo(
    () => ({ workbook, engine, refresh, ...state }),
    [workbook, engine, refresh, state],
  );
}

async function examine(
  workbook: OpenWorkbook,
  engine: Engine,
): Promise<Pick<State, 'reading' | 'examined'>> {
  const input = await workbook.read();
  if (input.kind === 'problem') return failed(input);
  const answer = await engine.ask('examine', input.value);
  return answer.kind === 'problem'
    ? failed(answer)
    : { reading: { kind: 'read' }, examined: answer.value };
}

const failed = ({
  problem,
}: {
  readonly problem: Extract<Reading, { kind: 'failed' }>['problem'];
}) => ({
  reading: { kind: 'failed', problem } as const,
  examined: undefined,
});
