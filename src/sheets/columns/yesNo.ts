import { type Column, column, type Declared } from '../column';
import { read, readAs } from './readText';

const yes = new Set(['yes', 'y', 'true', 't', '1', 'x', 'on', 'ok', '✓', '✔', '✔️', '☑', '☒', '✅']);
const no = new Set(['no', 'n', 'false', 'f', '0', 'off', '✗', '✘', '☐', '❌', '-', '–']);

/** A column of yes or no, in the ways that teams write it. */
export function yesNo(declared: Declared): Column<boolean> {
  const { header } = declared;
  return column({ width: 12, ...declared }, { kind: 'one of', values: ['Yes', 'No'] }, (cell) => {
    if (cell.kind === 'boolean') return read(cell.boolean);
    return readAs<boolean>(cell, header, undefined, (typed) => {
      const value = typed.toLowerCase().replace(/[.!]$/, '');
      if (yes.has(value)) return read(true);
      if (no.has(value)) return read(false);
      return {
        value: undefined,
        problems: [{ rule: 'value-not-yes-or-no', about: { column: header, value: typed } }],
      };
    });
  });
}
