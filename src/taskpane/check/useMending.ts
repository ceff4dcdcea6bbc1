import { useState } from 'react';
import type { CellMend, Mend } from '../../workbook';
import type { Outcome, Session } from '../session';
import type { Change } from '../shell/ChangeState';
import { mendWords as words } from '../words/mend';

interface Mender {
  readonly mending: Change;
  readonly mend: (mend: Pick<Mend, 'cells'>) => void;
}

/** Cells written at once: all of them or none. */
const atOnce = 500;

/** Writes mends into the workbook that is open in Excel, and reads it again; undefined where it is only read. */
export function useMending({ workbook, refresh }: Session): Mender | undefined {
  const [mending, setMending] = useState<Change>({ kind: 'idle' });
  const { edits } = workbook;
  if (!edits) return undefined;

  const write = async (cells: readonly CellMend[]): Promise<Outcome<void>> => {
    for (let at = 0; at < cells.length; at += atOnce) {
      const outcome = await edits.writeCells(
        cells.slice(at, at + atOnce).map(({ at: { sheet, cell }, before, after }) => ({
          sheet: sheet ?? '',
          cell: cell ?? 'A1',
          value: after,
          expected: before,
        })),
      );
      if (outcome.kind === 'problem') return outcome;
    }
    return { kind: 'done', value: undefined };
  };
  const apply = async (cells: readonly CellMend[], then: Change) => {
    setMending({ kind: 'working' });
    const outcome = await write(cells);
    setMending(
      outcome.kind === 'problem'
        ? { kind: 'failed', problem: outcome.problem, retry: () => apply(cells, then) }
        : then,
    );
    refresh();
  };
  const undo = (cells: readonly CellMend[]) => {
    const back = cells.map(({ at, before, after }) => ({ at, before: after, after: before }));
    apply(back, { kind: 'idle' });
  };
  return {
    mending,
    mend: ({ cells }) =>
      apply(cells, { kind: 'done', said: words.mended(cells.length), undo: () => undo(cells) }),
  };
}
