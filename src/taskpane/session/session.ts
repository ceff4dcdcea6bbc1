import type { Engine, Examined } from '../engine';
import type { OpenWorkbook } from './openWorkbook';
import type { Problem } from './problem';

/** How far reading and checking the workbook is. What was examined before stays while it is read again. */
export type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Everything that a view works with. */
export interface Session {
  readonly workbook: OpenWorkbook;
  readonly engine: Engine;
  readonly reading: Reading;
  /** What reading the workbook gave last; missing until it was read once. */
  readonly examined: Examined | undefined;
  /** Grows with each reading: what was asked of the engine before is out of date. */
  readonly version: number;
  /** Reads and checks the workbook again. */
  readonly refresh: () => void;
}

/** What every view is given. The workbook has been read at least once. */
export interface ViewProps {
  readonly session: Session;
  readonly examined: Examined;
  /** Shows another view. */
  readonly show: (view: 'columns') => void;
}
