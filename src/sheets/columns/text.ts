import { type Column, column, type Declared, type Entry } from '../column';
import { read, readAs, readText } from './readText';

/** A column of short text, with a list that Excel offers where there is one. */
export function text(declared: Declared, entry: Entry = { kind: 'text' }): Column<string> {
  return column(declared, entry, (cell) => readText(cell, declared.header));
}

/** A column of sentences. */
export function longText(declared: Declared): Column<string> {
  return column({ width: 60, ...declared }, { kind: 'long text' }, (cell) =>
    readText(cell, declared.header),
  );
}

/** A column of which each line of a cell counts for itself. */
export function lines(declared: Declared): Column<readonly string[]> {
  return column({ width: 60, ...declared }, { kind: 'long text' }, (cell) =>
    readAs<readonly string[]>(cell, declared.header, [], (typed) =>
      read(typed.split('\n').filter((line) => line !== '')),
    ),
  );
}

/** A column of topics, parted by semicolons or line breaks. */
export function topics(declared: Declared): Column<readonly string[]> {
  return column({ width: 40, ...declared }, { kind: 'long text' }, (cell) =>
    readAs<readonly string[]>(cell, declared.header, [], (typed) =>
      read(
        typed
          .split(/[;\n]/)
          .map((topic) => topic.replace(/^[-–•\s]+/, '').trim())
          .filter((topic) => topic !== ''),
      ),
    ),
  );
}
