import type { Cell, Column } from '../../sheets';
import type { Shape } from './valueShape';

/** The filled cells below a header, and what they look like. */
export interface Values {
  readonly cells: readonly Cell[];
  readonly texts: readonly string[];
  readonly shape: Shape;
}

/** A column of a team's table: its header, where it stands, and the filled cells below it that were looked at. */
export interface TheirColumn extends Values {
  readonly column: number;
  /** The name that tells it from the other columns, with its group where it needs that. */
  readonly header: string;
  readonly text: string;
  /** The heading of its group in the row above. */
  readonly group: string | undefined;
  readonly isHidden: boolean;
}

/** A declared column with its field and its sheet. */
export interface DeclaredColumn {
  readonly sheet: string;
  readonly field: string;
  readonly column: Column<unknown>;
}
