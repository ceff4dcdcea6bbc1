import type { Source } from '../../findings';
import type { Standing } from '../standing';

/** What a mend changes in one cell: it is written only where the cell still holds `before`. */
export interface CellMend {
  readonly at: Source;
  readonly before: Standing;
  readonly after: Standing;
}

/** Why cells can be mended without anybody's judgement. */
export type MendKind = 'instead' | 'spaces' | 'dates' | 'counts';

/** Cells of a column that one decision of the user mends. */
export interface Mend {
  readonly kind: MendKind;
  readonly sheet: string;
  /** The column's header, or the setting. */
  readonly column: string;
  /** The finding that it answers, by its place in the list; missing where nothing keeps the papers from being right. */
  readonly finding?: number;
  readonly cells: readonly CellMend[];
}
