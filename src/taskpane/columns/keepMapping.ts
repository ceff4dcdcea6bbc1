import type { Added, MappingParts } from '../../workbook/live';
import type { Outcome, WorkbookEdits } from '../session';

/** How what was kept is taken back. */
export type Undo = (() => Promise<Outcome<void>>) | undefined;

/** Writes rows of a mapping into the workbook that is open in Excel; gives what takes them out again, where there is one. */
export async function keepMapping(
  edits: WorkbookEdits,
  parts: MappingParts,
): Promise<Outcome<Undo>> {
  switch (parts.kind) {
    case 'sheet': {
      const added: Outcome<Added> = await edits.addParts(parts.additions);
      return added.kind === 'problem'
        ? added
        : { kind: 'done', value: () => edits.takeOutParts(added.value) };
    }
    case 'cells': {
      const written = await edits.writeCells(parts.edits);
      if (written.kind === 'problem') return written;
      const back = parts.edits.map(({ value, expected, ...edit }) => ({
        ...edit,
        value: expected,
        expected: value,
      }));
      return { kind: 'done', value: () => edits.writeCells(back) };
    }
    case 'rows': {
      const { sheet, table, rows } = parts.added;
      const added = await edits.appendTexts(sheet, table, rows);
      if (added.kind === 'problem') return added;
      const written: Outcome<void> =
        parts.edits.length === 0
          ? { kind: 'done', value: undefined }
          : await edits.writeCells(parts.edits);
      return written.kind === 'problem' ? written : { kind: 'done', value: undefined };
    }
  }
}
