import { Personal } from '../../forum';
import { type Column, column, type Declared, type Entry } from '../column';
import { read, readAs } from './readText';

/** A column whose values never leave the workbook: they are read into a type that has no way out into text. */
export function personalText(
  declared: Declared,
  entry: Entry = { kind: 'text' },
): Column<Personal> {
  return column(
    declared,
    entry,
    (cell) =>
      readAs<Personal>(cell, declared.header, undefined, (typed) => read(new Personal(typed))),
    true,
  );
}
