import fc from 'fast-check';
import { dateOf } from '../../src/forum';
import type { Cell, Column } from '../../src/sheets';
import { recordSheets, settingsSheet } from '../../src/sheets';
import { nearest } from '../../src/sheets/columns';
import { typedDate } from '../../src/sheets/columns/typedDate';

const { agenda, assessments, submissions, responses, stages } = recordSheets;
const read = <V>(
  column: Column<V>,
  cell: Cell | string | number,
  serialsFrom: 1900 | 1904 = 1900,
) =>
  column.read(
    typeof cell === 'string'
      ? { kind: 'text', text: cell }
      : typeof cell === 'number'
        ? { kind: 'number', number: cell }
        : cell,
    { serialsFrom },
  );

describe('dates', () => {
  test.each([
    ['22/06/2023', '2023-06-22'],
    ['22.6.23', '2023-06-22'],
    ['2023-06-22', '2023-06-22'],
    ['2023-06-22T00:00:00', '2023-06-22'],
    ['22 June 2023', '2023-06-22'],
    ['Thursday 22nd June 2023', '2023-06-22'],
    ['Thu, 22 Jun 2023', '2023-06-22'],
    ['22-Jun-23', '2023-06-22'],
    ['June 22, 2023', '2023-06-22'],
    ['1st of May 2023', '2023-05-01'],
    ['45099', '2023-06-22'],
  ])('reads %s', (typed, date) => {
    expect(read(stages.columns.starts, typed)).toEqual({ value: date, problems: [] });
  });

  test('reads serial numbers of both systems', () => {
    expect(read(stages.columns.starts, 45099).value).toBe('2023-06-22');
    expect(read(stages.columns.starts, 45099.75).value).toBe('2023-06-22');
    expect(read(stages.columns.starts, 43637, 1904).value).toBe('2023-06-22');
  });

  test.each(['31/02/2023', '06/22/2023', 'soon', '22/06', '0'])('refuses %s', (typed) => {
    expect(read(stages.columns.starts, typed).problems).toEqual([
      { rule: 'value-not-a-date', about: { column: 'Starts', value: typed } },
    ]);
  });

  test('says where a weekday does not fit its date', () => {
    const { value, problems } = read(stages.columns.starts, 'Friday 22 June 2023');
    expect(value).toBe('2023-06-22');
    expect(problems.map(({ rule }) => rule)).toEqual(['weekday-differs']);
  });

  test('reads every day as Excel shows it in Britain', () => {
    const days = fc.record({
      year: fc.integer({ min: 1990, max: 2090 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const date = dateOf(year, month, day);
        const pad = (number: number) => String(number).padStart(2, '0');
        expect(typedDate(`${pad(day)}/${pad(month)}/${year}`)?.date).toBe(date);
        expect(typedDate(`${day}.${month}.${year}`)?.date).toBe(date);
      }),
    );
  });
});

describe('text', () => {
  test('is cleaned of what cannot be seen', () => {
    const cell = '\u00a0 Open\u200b  Contracting \r\nand more\u0007 _x000D_';
    const { value, problems } = read(agenda.columns.title, cell);
    expect(value).toBe('Open Contracting\nand more');
    expect(problems.map(({ rule }) => rule)).toEqual(['control-characters']);
  });

  test('keeps quotation marks, dashes and other scripts', () => {
    const text = '“Règles” – ‘été’ Ψηφιακή 数字 👩🏽‍💻';
    expect(read(agenda.columns.title, text).value).toBe(text);
  });

  test('that fills its cell may be cut', () => {
    const { problems } = read(agenda.columns.title, 'a'.repeat(32_767));
    expect(problems.map(({ rule }) => rule)).toEqual(['text-may-be-cut']);
  });

  test('errors and formulas without a result are problems', () => {
    expect(read(agenda.columns.title, { kind: 'error', code: '#REF!' }).problems).toEqual([
      { rule: 'cell-error', about: { column: 'Title', code: '#REF!' } },
    ]);
    expect(read(agenda.columns.title, { kind: 'uncalculated', formula: 'A1' }).problems).toEqual([
      { rule: 'formula-without-result', about: { column: 'Title' } },
    ]);
  });

  test('points take the lines below them that start with a dash', () => {
    expect(
      read(agenda.columns.points, 'Welcome:\n- Introduction\n• Rules\n\nComfort break').value,
    ).toEqual([
      { text: 'Welcome:', subPoints: ['Introduction', 'Rules'] },
      { text: 'Comfort break', subPoints: [] },
    ]);
    expect(read(agenda.columns.points, { kind: 'blank' }).value).toEqual([]);
  });
});

describe('lists, numbers, yes and no', () => {
  test.each(['Green', 'green ', 'G', 'GREEN'])('%s is Green', (typed) => {
    expect(read(assessments.columns.rating, typed)).toEqual({ value: 'Green', problems: [] });
  });

  test('a value that is not in its list comes with the nearest', () => {
    const { problems } = read(assessments.columns.rating, 'Ambre');
    expect(problems).toEqual([
      {
        rule: 'value-not-in-list',
        about: {
          column: 'Rating',
          value: 'Ambre',
          nearest: 'Amber',
          values: ['Green', 'Amber', 'Red'],
        },
      },
    ]);
    expect(nearest('purple', ['Green', 'Amber', 'Red'])).toBeUndefined();
  });

  test.each([
    ['Yes', 'Name and text'],
    ['no', 'Nothing'],
    ['text-only', 'Text only'],
    ['NAME AND TEXT', 'Name and text'],
  ])('consent %s is %s', (typed, consent) => {
    expect(read(submissions.columns.mayPublish, typed).value).toBe(consent);
  });

  test.each(['Yes', 'y', 'TRUE', '1', '✓', '✔', 'x', '☑'])('%s is yes', (typed) => {
    expect(read(submissions.columns.relevant, typed).value).toBe(true);
  });

  test.each(['No', 'N', 'false', '0', '✗'])('%s is no', (typed) => {
    expect(read(submissions.columns.relevant, typed).value).toBe(false);
  });

  test('numbers typed as text are numbers', () => {
    for (const typed of ['8', ' 8 ', '8.0', '\u00a08']) {
      expect(read(assessments.columns.relevantSubmissions, typed).value).toBe(8);
    }
    expect(read(assessments.columns.relevantSubmissions, '1,200').value).toBe(1200);
    for (const typed of ['8 submissions', '8 relevant submissions', '8 Inputs']) {
      expect(read(assessments.columns.relevantSubmissions, typed).value).toBe(8);
    }
    expect(read(agenda.columns.minutes, '15 mins.').value).toBe(15);
    for (const typed of ['8.5', '-1', 'eight']) {
      const { problems } = read(assessments.columns.relevantSubmissions, typed);
      expect(problems.map(({ rule }) => rule)).toEqual(['value-not-a-number']);
    }
  });

  test('references are told from their points', () => {
    expect(read(responses.columns.refs, 'S012, S015.2;S016\nS017').value).toEqual([
      { ref: 'S012', point: undefined },
      { ref: 'S015', point: '2' },
      { ref: 'S016', point: undefined },
      { ref: 'S017', point: undefined },
    ]);
  });
});

describe('declarations', () => {
  const sheets = Object.values(recordSheets).map(({ name, columns }) => ({
    name,
    columns: Object.values<Column<unknown>>(columns),
  }));
  const all = [
    ...sheets,
    { name: 'Forum', columns: Object.values<Column<unknown>>(settingsSheet.settings) },
  ];

  test.each(all)('$name: headers and synonyms differ, help fits Excel’s box', ({ columns }) => {
    const names = columns.flatMap(({ header, synonyms }) => [header, ...synonyms]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const { help, example, header } of columns) {
      expect(help.length).toBeLessThanOrEqual(255);
      expect(header.length).toBeLessThanOrEqual(32);
      expect(example).not.toBe('');
    }
  });

  test.each(all)('$name: every example can be read without a problem', ({ columns }) => {
    for (const column of columns) expect(read(column, column.example).problems).toEqual([]);
  });

  test('personal columns do not let their value out', () => {
    for (const { columns } of sheets) {
      for (const column of columns.filter(({ personal }) => personal)) {
        const reading = read(column, 'Secret Name');
        expect(JSON.stringify(reading) + String(reading.value)).not.toContain('Secret');
      }
    }
  });
});
