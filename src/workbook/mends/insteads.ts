import type { Finding, Source } from '../../findings';
import { nameKey } from '../../forum';
import { cellNumbers } from '../cellNumbers';
import { columnLetters } from '../columnLetters';
import type { Grid, SheetGrid } from '../grid';
import { standingOf } from '../standing';
import type { CellMend, Mend } from './mend';

/**
 * The mends of findings that know what was meant: in the cell of the finding, and in all cells of its column that
 * hold the same and nothing else. A name within a longer text is replaced where it stands there once.
 */
export function insteads(grid: Grid, findings: readonly Finding[]): readonly Mend[] {
  return findings.flatMap((finding, index): readonly Mend[] => {
    const { instead, source } = finding;
    if (!instead || source?.cell === undefined || source.workbook !== grid.workbook) return [];
    const sheet = grid.sheets.find(({ name }) => name === source.sheet);
    const cells = sheet ? mendsIn(sheet, source, instead) : [];
    return cells.length === 0
      ? []
      : [{ kind: 'instead', sheet: sheet?.name ?? '', column: '', finding: index, cells }];
  });
}

function mendsIn(
  sheet: SheetGrid,
  source: Source,
  { typed, type }: NonNullable<Finding['instead']>,
): readonly CellMend[] {
  const { row, column } = cellNumbers(source.cell ?? 'A1');
  const own = standingOf(sheet.rows.get(row)?.get(column));
  if (own === null) return [];
  if (nameKey(String(own)) !== nameKey(String(typed))) {
    const parts = String(own).split(String(typed));
    return parts.length === 2 ? [{ at: source, before: own, after: parts.join(String(type)) }] : [];
  }
  return [...sheet.rows].flatMap(([number, cells]): readonly CellMend[] => {
    const before = standingOf(cells.get(column));
    if (before !== own) return [];
    const at = { ...source, cell: `${columnLetters(column)}${number}` };
    return [{ at, before, after: type }];
  });
}
