import { nameKey } from '../../forum';
import type { Cell } from '../../sheets';

/** What a team says of one declared sheet: where it stands, and what its headers and words mean. */
export interface SheetMapping {
  /** The team's own sheets that serve as this one. */
  readonly yourSheets: readonly string[];
  /** The team's own headers by field, the one to look for first before others. */
  readonly yourColumns: ReadonlyMap<string, readonly string[]>;
  /** What a word of the team's means, by field and the word's key. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What a mark in a column of the team's own means, by field. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/** A column of the team's own in which a mark, such as a tick, gives a field a value. */
export interface Mark {
  readonly yours: string;
  readonly means: string;
}

/** What a team says of its workbooks: by the name of the declared sheet. */
export type Mapping = ReadonlyMap<string, SheetMapping>;

/** The mapping of a sheet that nothing is said of. */
export const unmapped: SheetMapping = {
  yourSheets: [],
  yourColumns: new Map(),
  words: new Map(),
  marks: new Map(),
};

/** The cell that a cell stands for: one with a word of the team's own holds what the word means. */
export function meantCell({ words }: SheetMapping, field: string, cell: Cell): Cell {
  const own = words.get(field);
  if (!own) return cell;
  const typed =
    cell.kind === 'number' ? String(cell.number) : cell.kind === 'text' ? cell.text : '';
  const meaning = own.get(nameKey(typed));
  return typed === '' || meaning === undefined ? cell : { kind: 'text', text: meaning };
}
