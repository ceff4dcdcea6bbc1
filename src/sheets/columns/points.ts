import type { Point } from '../../forum';
import { type Column, column, type Declared } from '../column';
import { read, readAs } from './readText';

/** A column of points: one a line; a line that starts with a dash or bullet belongs to the one above. */
export function points(declared: Declared): Column<readonly Point[]> {
  return column({ width: 60, ...declared }, { kind: 'long text' }, (cell) =>
    readAs<readonly Point[]>(cell, declared.header, [], (typed) => read(pointsOf(typed))),
  );
}

function pointsOf(typed: string): readonly Point[] {
  const all: { text: string; subPoints: string[] }[] = [];
  for (const line of typed.split('\n').filter((one) => one !== '')) {
    const sub = /^[-–•]\s*(.+)$/.exec(line)?.[1];
    const above = all.at(-1);
    if (sub !== undefined && above) above.subPoints.push(sub);
    else all.push({ text: sub ?? line, subPoints: [] });
  }
  return all;
}
