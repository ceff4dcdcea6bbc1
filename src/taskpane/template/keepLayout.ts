import type { SaidLayout } from '../../workbook/live';
import { keepMapping } from '../columns/keepMapping';
import type { Outcome, Session } from '../session';

/**
 * Writes which layout slides of a kind stand on into the workbook that is open in Excel, where the command line sees it too,
 * and reads the workbook again. Undefined where there is nothing to write, or the workbook is only read.
 */
export async function keepLayout(
  { workbook, engine, refresh, settled }: Session,
  said: SaidLayout,
): Promise<Outcome<void> | undefined> {
  if (!workbook.edits) return undefined;
  await settled();
  const parts = await engine.ask('layoutRow', said);
  if (parts.kind === 'problem') return parts;
  if (!parts.value) return undefined;
  const kept = await keepMapping(workbook.edits, parts.value);
  refresh();
  return kept.kind === 'problem' ? kept : { kind: 'done', value: undefined };
}
