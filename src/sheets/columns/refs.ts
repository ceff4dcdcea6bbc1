import type { SubmissionRef } from '../../forum';
import { type Column, column, type Declared } from '../column';
import { read, readAs } from './readText';

/** A column of references to submissions: "S012", "S012.2", several parted by commas, semicolons, spaces or lines. */
export function refs(declared: Declared): Column<readonly SubmissionRef[]> {
  return column(declared, { kind: 'text' }, (cell) =>
    readAs<readonly SubmissionRef[]>(cell, declared.header, [], (typed) =>
      read(
        typed
          .split(/[\s,;&]+|\band\b/)
          .filter((part) => part !== '')
          .map(refOf),
      ),
    ),
  );
}

function refOf(typed: string): SubmissionRef {
  const parts = /^(.+)\.(\w+)$/.exec(typed);
  return { ref: parts?.[1] ?? typed, point: parts?.[2] };
}
