import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { understand } from '../../../src/workbook';
import { readWorkbookFile } from '../../../src/workbook/file';
import { gridOf, sheetOf } from '../gridOf';
import { heldOut } from './heldOut';
import { isRight, isWrong, outcomes } from './score';
import { teams } from './teams';
import { unseen } from './unseen';

const log = [
  ['NAP6 outreach: everything received'],
  [],
  [
    'Our ref',
    'Came in',
    'Contact e-mail',
    'OK to publish?',
    'Area',
    'In scope (Y/N)',
    'Desk notes',
  ],
  ['IN-001', '22/05/2023', 'jo@example.org', 'Yes', 'Justice', 'Y', 'call back'],
  ['IN-002', '23/05/2023', 'al@example.org', 'No', 'Inclusion', 'N', ''],
  ['IN-003', '24/05/2023', 'bo@example.org', 'Text only', 'Justice', 'Y', ''],
];
const ratings = [
  ['Policy area', 'BRAG', 'No. of submissions', 'CDDO analysis'],
  ['Justice', 'G', '3', 'There is potential.'],
  ['Inclusion', 'Amber', '2', 'It is not clear.'],
];

const columnsOf = (...sheets: Parameters<typeof sheetOf>[]) =>
  Object.fromEntries(
    understand(gridOf(...sheets.map((sheet) => sheetOf(...sheet)))).map(
      ({ yourSheet, sheet, columns }) => [
        `${yourSheet} → ${sheet}`,
        columns.map(
          ({ yourColumn, column, isSure }) => `${yourColumn} → ${column}${isSure ? '' : '?'}`,
        ),
      ],
    ),
  );

test('tables of a team’s own are told by headers and values; what is unsure is marked', () => {
  expect(columnsOf(['Log', log], ['RAG', ratings], ['To do', [['Things'], ['buy milk']]])).toEqual({
    'Log → Submissions': [
      'Our ref → Ref',
      'Came in → Received',
      'Contact e-mail → Email',
      'OK to publish? → May publish',
      'Area → Theme',
      'In scope (Y/N) → Relevant',
    ],
    'RAG → Assessments': [
      'Policy area → Theme',
      'BRAG → Rating',
      'No. of submissions → Relevant submissions',
      'CDDO analysis → Analysis',
    ],
  });
});

test('a header that fits does not outweigh values that do not', () => {
  const rows = ratings.map((row, index) =>
    index === 0 ? row : [row[0] ?? '', 'in progress', '', ''],
  );
  expect(columnsOf(['Assessments', rows])['Assessments → Assessments']).toContain('BRAG → Rating?');
});

test('two columns that both fit are not taken without asking', () => {
  const rows = [
    ['Ref', 'Reference', 'Theme'],
    ['IN-1', 'OLD-1', 'Justice'],
    ['IN-2', 'OLD-2', 'Inclusion'],
  ];
  expect(columnsOf(['Submissions', rows])['Submissions → Submissions']).toEqual([
    'Ref → Ref?',
    'Theme → Theme',
  ]);
});

test('nothing personal is among the samples', () => {
  expect(JSON.stringify(understand(gridOf(sheetOf('Log', log))))).not.toContain('@example.org');
});

test('every table of the sample is found, with all its columns, and nothing is unsure', async () => {
  const file = readFileSync('templates/sample-forum.xlsx');
  const { value } = await readWorkbookFile('sample-forum.xlsx', file);
  if (!value) throw new Error('not read');
  const tables = understand(value);
  expect(tables.map(({ sheet, yourSheet }) => [sheet, yourSheet])).toHaveLength(8);
  for (const { sheet, yourSheet, isSure, columns, others, missing } of tables) {
    expect({ sheet, isSure, others, missing }).toEqual({
      sheet: yourSheet,
      isSure: true,
      others: [],
      missing: [],
    });
    for (const { column, yourColumn, isSure: isColumnSure } of columns) {
      expect([column, isColumnSure]).toEqual([yourColumn, true]);
    }
  }
});

test('the rows above the headers make no difference', () => {
  const plain = columnsOf(['Log', log])['Log → Submissions'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), (above) => {
      const rows = [...Array.from({ length: above }, () => []), ...log.slice(2)];
      expect(columnsOf(['Log', rows])['Log → Submissions']).toEqual(plain);
    }),
    { numRuns: 20 },
  );
});

// What stands beside a column tells of it, so in another order more may be asked, but nothing is read as something else.
test('in whatever order columns stand, each is found as the same, or asked about', () => {
  const plain = columnsOf(['Log', log])['Log → Submissions'] ?? [];
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (order) => {
      const rows = log.slice(2).map((row) => order.map((column) => row[column] ?? ''));
      const found = columnsOf(['Log', rows])['Log → Submissions'] ?? [];
      expect(found.map((one) => one.replace(/\?$/, ''))).toEqual(
        expect.arrayContaining([...plain]),
      );
      expect(found.filter((one) => !plain.includes(one) && !one.endsWith('?'))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('tables in teams’ own words', () => {
  const all = [...teams, ...heldOut, ...unseen];

  test('no column is wrong without a question', () => {
    expect(outcomes(all).filter(isWrong)).toEqual([]);
  });

  test('at least 97 in 100 are right without a question', () => {
    const found = outcomes(all);
    expect(found.filter(isRight).length / found.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('words that turn a meaning round', () => {
  const read = (header: string, values: readonly string[]) => {
    const rows = values.map((value, index) => [`S${index + 1}`, 'Justice', value]);
    const found = columnsOf(['Submissions', [['Ref', 'Theme', header], ...rows]]);
    return found['Submissions → Submissions'] ?? [];
  };

  test.each([
    'Out of scope',
    'Not relevant',
    'Keep my response confidential?',
    'Do you wish to remain anonymous?',
    'Do not publish',
    'Reply sent',
  ])('"%s" is not taken for its opposite', (header) => {
    const taken = read(header, ['Yes', 'No', 'Yes']).filter((one) => !one.endsWith('?'));
    expect(taken).toEqual(['Ref → Ref', 'Theme → Theme']);
  });

  test.each(['Date of reply', 'Review date', 'Due date', 'Date last updated'])(
    '"%s" is not when it came in',
    (header) => {
      const taken = read(header, ['01/05/2023', '02/05/2023', '03/05/2023']);
      expect(taken).not.toContain(`${header} → Received`);
    },
  );
});

test.each([
  ['Recieved date', 'Received'],
  ['Organistion', 'Organisation'],
  ['ORGANISATION NAME', 'Organisation'],
  ['Dept/organisation', 'Organisation'],
  ['Unique reference number (URN)', 'Ref'],
  ['Theme\n(choose one)', 'Theme'],
])('"%s" is proposed as %s', (header, column) => {
  const values = { Received: '01/05/2023', Ref: 'S-1' }[column] ?? 'Charity A';
  const other = column === 'Ref' ? ['Theme', 'Justice'] : ['Ref', 'S-1'];
  const [table] = understand(
    gridOf(
      sheetOf('Submissions', [
        [other[0] ?? '', header, 'Submission text'],
        [other[1] ?? '', values, 'Some words'],
      ]),
    ),
  );
  expect(table?.columns.find(({ yourColumn }) => yourColumn === header)?.column).toBe(column);
});
