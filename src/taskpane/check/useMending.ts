import { useState } from 'react';
import type { CellMend, Mend } from '../../workbook';
import type { Outcome, Problem, Session } from '../session';

/** How far mending is. What was mended last can be undone. */
export type Mending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'mended'; readonly cells: readonly CellMend[] }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly retry: () => void };

interface Mender {
  readonly mending: Mending;
  readonly mend: (mend: Pick<Mend, 'cells'>) => void;
  readonly undo: () => void;
}

/** Cells written at once: all of them or none. */
const atOnce = 500;

/** Writes mends into the workbook that is open in Excel, and reads it again; undefined where it is only read. */
export function useMending({ workbook, refresh }: Session): Mender | undefined {
  const [mending, setMending] = useState<Mending>({ kind: 'idle' });
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
  const apply = async (cells: readonly CellMend[], then: Mending) => {
    setMending({ kind: 'writing' });
    const outcome = await write(cells);
    setMending(
      outcome.kind === 'problem'
        ? { kind: 'failed', problem: outcome.problem, retry: () => apply(cells, then) }
        : then,
    );
    refresh();
  };
  return {
    mending,
    mend: ({ cells }) => apply(cells, { kind: 'mended', cells }),
    undo: () => {
      if (mending.kind !== 'mended') return;
      const back = mending.cells.map(({ at, before, after }) => ({
        at,
        before: after,
        after: before,
      }));
      apply(back, { kind: 'idle' });
    },
  };
}
