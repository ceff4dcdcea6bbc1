import type { Finding } from '../../findings';
import type { Forum } from '../../forum';
import type { Grid } from '../grid';
import { blankCounts } from './blankCounts';
import { insteads } from './insteads';
import type { Mend } from './mend';
import { tidyings } from './tidyings';

export type { CellMend, Mend, MendKind } from './mend';

/**
 * What can be mended in a workbook without anybody's judgement. `findings` are those of the workbook and its
 * forum; a mend of one names it by its place there. Nothing is changed: the cells are written when the user says so.
 */
export function mendsOf(grid: Grid, forum: Forum, findings: readonly Finding[]): readonly Mend[] {
  return [...insteads(grid, findings), ...tidyings(grid), ...blankCounts(grid, forum)];
}
