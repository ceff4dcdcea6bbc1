import { createHash } from 'node:crypto';
import { Personal } from '../../src/forum';
import { type Grid, readForum } from '../../src/workbook';
import { readWorkbookFile } from '../../src/workbook/file';
import { bytesOf, workbooks } from './expected';
import { mapped } from './mapped';
import { verdicts } from './score';

async function gridOf(file: string): Promise<Grid> {
  const { value } = await readWorkbookFile(file, bytesOf(file));
  if (!value) throw new Error(`${file} was not read`);
  return value;
}

describe('workbooks as teams have them', () => {
  test('are at least 25, of all kinds', () => {
    const kinds = new Set(workbooks.map(({ file }) => file.split('.').at(-1)));
    expect(workbooks.length).toBeGreaterThanOrEqual(25);
    expect([...kinds].sort()).toEqual(['csv', 'ods', 'xlsm', 'xlsx']);
  });

  test('no column is wrong without a question, and at least 90 in 100 are right without one', async () => {
    const all = (
      await Promise.all(workbooks.map(async (one) => verdicts(one, await gridOf(one.file))))
    ).flat();
    expect(all.filter(({ is }) => is === 'wrong')).toEqual([]);
    expect(all.filter(({ is }) => is === 'right').length / all.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each(workbooks.map((one) => [one.file, one.what, one] as const))(
    '%s (%s) is read as its forum, once each question is answered',
    async (file, _, one) => {
      const before = createHash('sha256').update(bytesOf(file)).digest('hex');
      const { forum } = readForum(mapped(one, await gridOf(file))).value;
      const read = new Map<string, unknown>(Object.entries(forum));
      for (const [sheet, rows] of Object.entries(one.forum)) {
        const records = read.get(sheet);
        if (!Array.isArray(records)) throw new Error(`a forum has no ${sheet}`);
        const wanted = rows.map((row) => new Map(Object.entries(row)));
        const shown = records.map((record: object, index) =>
          shownFields(record, [...(wanted[index]?.keys() ?? ['at'])], wanted[index]),
        );
        expect({ sheet, rows: shown }).toEqual({
          sheet,
          rows: wanted.map((row) => Object.fromEntries(row)),
        });
      }
      expect(createHash('sha256').update(bytesOf(file)).digest('hex')).toBe(before);
    },
  );
});

/** Fields of a record; what is personal, and can't be taken out, only as the same or not. */
function shownFields(
  record: object,
  fields: readonly string[],
  wanted: ReadonlyMap<string, unknown> | undefined,
): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown>(Object.entries(record));
  return Object.fromEntries(
    fields.map((field) => {
      const value = values.get(field);
      if (field === 'refs' && Array.isArray(value)) {
        return [field, value.map(({ ref }: { ref: string }) => ({ ref }))];
      }
      const typed = wanted?.get(field);
      if (!(value instanceof Personal) || typeof typed !== 'string') return [field, value];
      return [field, Personal.areSame(value, new Personal(typed)) ? typed : 'another'];
    }),
  );
}
