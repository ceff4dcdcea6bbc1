import type { Source } from '../../findings';
import type { Standing } from '../../workbook';
import type { CellEdit } from '../../workbook/live';
import type { EditableCell, Engine, Examined } from '../engine';
import type { OpenWorkbook } from './openWorkbook';
import type { Problem } from './problem';

/** How far reading and checking the workbook is. What was examined before stays while it is read again. */
export type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Writing into the cells of the workbook. */
export interface Writing {
  /** Writes all of the cells or none; what is refused can be tried again. */
  readonly write: (edits: readonly CellEdit[]) => void;
  /** What a cell holds by now: what was written into it since it was read, or else what was read. */
  readonly standing: (cell: EditableCell) => Standing;
  /** What was typed and is not yet written, by the field: it outlives the view that it was typed in. */
  readonly drafts: Map<string, string>;
  /** Waits until all that was wished is written or refused. */
  readonly settled: () => Promise<void>;
  /** Grows with each write. */
  readonly writes: number;
  readonly refused: Hindrance | undefined;
}

/** What kept something from being done, and doing it again. */
export interface Hindrance {
  readonly problem: Problem;
  readonly tryAgain: () => void;
}

/** Everything that a view works with. */
export interface Session {
  readonly workbook: OpenWorkbook;
  readonly engine: Engine;
  readonly reading: Reading;
  /** What reading the workbook gave last; missing until it was read once. */
  readonly examined: Examined | undefined;
  /** Grows with each reading: what was asked of the engine before is out of date. */
  readonly version: number;
  /** Missing where the workbook is only read. */
  readonly writing: Writing | undefined;
  /** Selects a cell in Excel; missing outside it. */
  readonly goToCell: ((at: Source) => void) | undefined;
  /** Why the cell that was wanted last could not be gone to. */
  readonly missed: Hindrance | undefined;
  /** Reads and checks the workbook again. */
  readonly refresh: () => void;
  /** Waits until what was written and changed is read, so that nothing is left out of what is made next. */
  readonly settled: () => Promise<void>;
}

/** What every view is given. The workbook has been read at least once. */
export interface ViewProps {
  readonly session: Session;
  readonly examined: Examined;
  /** Shows another view. */
  readonly show: (view: 'overview' | 'check' | 'columns') => void;
}
