import type { Source } from '../../findings';
import type { SettingPlace } from '../../workbook';
import type { Added, AddedRows, Additions, CellEdit, RowsAddition } from '../../workbook/live';
import type { MappingFile, WorkbookInput } from '../engine';
import type { Outcome } from './problem';

/** What can be done to a workbook that is open in Excel. */
export interface WorkbookEdits {
  /** Selects a cell: the only thing that moves the user's selection. */
  readonly goToCell: (source: Source) => Promise<Outcome<void>>;
  /** Writes all of the cells or none. */
  readonly writeCells: (edits: readonly CellEdit[]) => Promise<Outcome<void>>;
  /** Writes a setting where the workbook keeps it. */
  readonly writeSetting: (place: SettingPlace, value: string) => Promise<Outcome<void>>;
  /** Adds rows of texts at the end of a table. */
  readonly appendTexts: (
    sheet: string,
    table: string,
    rows: readonly (readonly string[])[],
  ) => Promise<Outcome<void>>;
  /** Adds rows below those of a table; gives what was added. */
  readonly addRows: (addition: RowsAddition) => Promise<Outcome<AddedRows>>;
  /** Takes out rows that were added, if nobody has worked in them. */
  readonly takeOutRows: (added: AddedRows) => Promise<Outcome<void>>;
  /** Adds missing sheets and columns; gives what was added. */
  readonly addParts: (additions: Additions) => Promise<Outcome<Added>>;
  /** Takes out what was added, if nobody has worked in it. */
  readonly takeOutParts: (added: Added) => Promise<Outcome<void>>;
  /** Whether others who have the workbook open see each change at once. */
  readonly savesItself: () => Promise<boolean>;
  /** Opens a copy of a workbook as a new one; missing where this Excel can't. */
  readonly openNewWorkbook: ((bytes: Uint8Array) => Promise<Outcome<void>>) | undefined;
  /** Calls back whenever something may have changed; gives what ends that. */
  readonly watch: (changed: () => void) => Promise<Outcome<() => Promise<void>>>;
}

/** The workbook that the pane works on: the one in Excel, or a file, which is only read. */
export interface OpenWorkbook {
  readonly kind: 'live' | 'file';
  readonly name: string;
  readonly read: () => Promise<Outcome<WorkbookInput>>;
  readonly edits?: WorkbookEdits;
  /** From now on reads the workbook with this mapping file beside it; missing where Excel has it open. */
  readonly takeMapping?: (mapping: MappingFile) => void;
}
