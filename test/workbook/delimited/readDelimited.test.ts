import fc from 'fast-check';
import { readDelimited, type Separator } from '../../../src/workbook/delimited/readDelimited';
import { separatorOf } from '../../../src/workbook/delimited/separatorOf';

const separator = fc.constantFrom<Separator>(',', ';', '\t', '|');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '|', '\n', '\r', ' '),
});
const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 8,
  }),
);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const needsQuotes = (text: string) => text === '' || /[",;\t|\n\r]/.test(text);

test('what is written is read, with any separator and line end', () => {
  fc.assert(
    fc.property(table, separator, lineEnd, fc.boolean(), (rows, parted, end, all) => {
      const text = rows
        .map((row) => row.map((own) => (all || needsQuotes(own) ? quoted(own) : own)).join(parted))
        .join(end);
      expect(readDelimited(text, parted)).toEqual({ rows, fault: undefined });
    }),
  );
});

test('the separator is found where cells that hold one are quoted', () => {
  fc.assert(
    fc.property(
      table.filter((rows) => (rows[0]?.length ?? 0) > 1),
      separator,
      lineEnd,
      (rows, parted, end) => {
        const text = rows.map((row) => row.map(quoted).join(parted)).join(end);
        expect(separatorOf(text)).toEqual({ separator: parted, from: 0 });
      },
    ),
  );
});

test('any text gives rows or a fault, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a') }), (text) => {
      const { rows, fault } = readDelimited(text, ',');
      expect(fault === undefined ? rows.length : fault.row).toBeGreaterThanOrEqual(
        text === '' ? 0 : 1,
      );
    }),
  );
});
