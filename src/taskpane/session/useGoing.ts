import { useCallback, useState } from 'react';
import type { Source } from '../../findings';
import type { OpenWorkbook } from './openWorkbook';
import type { Problem } from './problem';
import type { Session } from './session';

/** Going to cells in Excel, and what kept it from the one that was wanted last. */
export function useGoing({ edits }: OpenWorkbook): Pick<Session, 'goToCell' | 'missed'> {
  const [missed, setMissed] = useState<{ readonly at: Source; readonly problem: Problem }>();
  const go = edits?.goToCell;
  const goToCell = useCallback(
    async (at: Source) => {
      const outcome = await go?.(at);
      setMissed(outcome?.kind === 'problem' ? { at, problem: outcome.problem } : undefined);
    },
    [go],
  );
  return {
    goToCell: go && goToCell,
    missed: missed && { problem: missed.problem, tryAgain: () => goToCell(missed.at) },
  };
}
