import { readFileSync } from 'node:fs';
import { dateFromIso } from '../../../src/forum';
import type { Cell } from '../../../src/sheets';
import { understand } from '../../../src/workbook';

interface Blind {
  name: string;
  is: string;
  rows: (string | number | null)[][];
  columns: Record<string, string | null | string[]>;
}
const cellOf = (v: string | number | null): Cell => {
  if (v === null || v === '') return { kind: 'blank' };
  if (typeof v === 'number') return { kind: 'number', number: v };
  const d = /^date:(.*)$/.exec(v);
  if (d) {
    const x = dateFromIso(d[1] ?? '');
    if (x) return { kind: 'date', date: x };
  }
  return { kind: 'text', text: v };
};
let n = 0,
  r = 0,
  w = 0;
const per = new Map<string, [number, number]>();
for (const file of process.argv.slice(2)) {
  const all: Blind[] = JSON.parse(readFileSync(file, 'utf8'));
  const list = Array.isArray(all) ? all : (all as any).tables;
  for (const t of list as Blind[]) {
    const rows = new Map(
      t.rows.map(
        (row, i) =>
          [
            i + 1,
            new Map(
              row.map((v, j) => [j + 1, cellOf(v)] as const).filter(([, c]) => c.kind !== 'blank'),
            ),
          ] as const,
      ),
    );
    const grid = {
      workbook: t.name,
      dates1904: false,
      sheets: [
        {
          name: 'Sheet1',
          hidden: false,
          rows,
          tables: [],
          merges: [],
          hiddenRows: new Set<number>(),
          hiddenColumns: new Set<number>(),
        },
      ],
    };
    const [first] = understand(grid as any);
    const table = first?.sheet === t.is ? first : undefined;
    const out: string[] = [];
    if (!table) out.push(`   TABLE found ${first?.sheet} at ${first?.headerRow}`);
    else if (!table.isSure) out.push('   TABLE unsure');
    for (const [h, e] of Object.entries(t.columns)) {
      n++;
      const at = (t.rows[0] as any[]).indexOf(h);
      const own = table?.columns.find(
        (c) =>
          c.yourColumn.trim() === h.trim() ||
          c.cell.replace(/\d+/, '') === String.fromCharCode(65 + at),
      );
      const sure = own?.isSure === true && table?.isSure === true;
      const f = own?.column;
      const right = Array.isArray(e)
        ? !sure || e.includes(f ?? '')
        : e === null
          ? f === undefined
          : f === e && sure;
      const wrong = sure && !(Array.isArray(e) ? e.includes(f ?? '') : f === e);
      if (right) r++;
      if (wrong) w++;
      if (!right)
        out.push(
          `   ${wrong ? 'WRONG' : sure ? 'sure' : 'asked'} ${JSON.stringify(h)} = ${e}, found ${f} ${own?.confidence} (${own?.reason})`,
        );
    }
    if (out.length) console.log(t.name + ' | ' + t.is + '\n' + out.join('\n'));
  }
}
console.log(`${r} of ${n} right = ${((100 * r) / n).toFixed(1)} %, ${w} wrong`);
