import { type Grid, readForum } from '../../../src/workbook';
import { gridOf, sheetOf } from '../gridOf';

const headers = ['Sheet', 'Column', 'Your sheet', 'Your column', 'Your word', 'Means'];

/** A workbook of a team's own sheets, with what Mapping says of them. */
const mapped = (mapping: readonly (readonly string[])[], ...sheets: Grid['sheets']): Grid =>
  gridOf(sheetOf('Mapping', [headers, ...mapping]), ...sheets);

const inputs = sheetOf('Inputs 2023', [
  ['Our inputs, as of June'],
  ['Nr', 'What it is about', 'In scope?'],
  ['S1', 'Justice', 'ja'],
  ['S2', 'Inclusion', 'nein'],
]);

const ofInputs = [
  ['Submissions', '', 'Inputs 2023', '', '', ''],
  ['Submissions', 'Ref', '', 'Nr', '', ''],
  ['Submissions', 'Theme', '', 'What it is about', '', ''],
  ['submissions', 'relevant', '', 'In scope', '', ''],
  ['Submissions', 'Relevant', '', '', 'ja', 'Yes'],
  ['Submissions', 'Relevant', '', '', 'nein', 'No'],
];

const rulesOf = (grid: Grid) =>
  readForum([grid]).findings.map(({ rule, source, remedy }) => [rule, source?.cell, remedy]);

test('a sheet, its headers and its words are read as Mapping says', () => {
  const { value, findings } = readForum([mapped(ofInputs, inputs)]);
  expect(
    value.forum.submissions.map(({ ref, theme, relevant, at }) => [ref, theme, relevant, at.sheet]),
  ).toEqual([
    ['S1', 'Justice', true, 'Inputs 2023'],
    ['S2', 'Inclusion', false, 'Inputs 2023'],
  ]);
  expect(findings).toEqual([]);
});

test('without Mapping the same sheet is not read', () => {
  expect(readForum([gridOf(inputs)]).value.forum.submissions).toEqual([]);
});

test('Mapping may stand in another workbook than the sheets', () => {
  const { value, findings } = readForum([gridOf(inputs), mapped(ofInputs)]);
  expect(value.forum.submissions).toHaveLength(2);
  expect(findings).toEqual([]);
});

test('a header that is mapped wins over one that is declared', () => {
  const sheet = sheetOf('Themes', [
    ['Theme', 'Name in full'],
    ['JUS', 'Justice'],
  ]);
  const grid = mapped([['Themes', 'Theme', '', 'Name in full', '', '']], sheet);
  expect(readForum([grid]).value.forum.themes.map(({ theme }) => theme)).toEqual(['Justice']);
});

test('several sheets serve as one', () => {
  const sheet = (name: string, theme: string) => sheetOf(name, [['Theme'], [theme]]);
  const grid = mapped(
    [
      ['Themes', '', 'North', '', '', ''],
      ['Themes', '', 'South', '', '', ''],
    ],
    sheet('North', 'Justice'),
    sheet('South', 'Inclusion'),
  );
  expect(readForum([grid]).value.forum.themes.map(({ theme }) => theme)).toEqual([
    'Justice',
    'Inclusion',
  ]);
});

test('settings are mapped by their names', () => {
  const sheet = sheetOf('Sitzung', [
    ['Setting', 'Value'],
    ['Tag der Sitzung', '22 June 2023'],
  ]);
  const grid = mapped(
    [
      ['Forum', '', 'Sitzung', '', '', ''],
      ['Forum', 'Date', '', 'Tag der Sitzung', '', ''],
    ],
    sheet,
  );
  expect(readForum([grid]).value.forum.settings.date).toBe('2023-06-22');
});

test('a sheet or column that is no longer there is said, with the one that comes nearest', () => {
  const rows = [
    ['Submissions', '', 'Inputs 2022', '', '', ''],
    ['Submissions', 'Ref', 'Inputs 2023', 'Nrs', '', ''],
  ];
  expect(rulesOf(mapped(rows, inputs)).slice(0, 2)).toEqual([
    ['mapped-sheet-gone', 'C2', 'If it is now called "Inputs 2023", say so in Mapping.'],
    ['mapped-column-gone', 'D3', 'If it is now headed "Nr", say so in Mapping.'],
  ]);
});

test('rows that say too little, or name what is not known, are said and not used', () => {
  const rows = [
    ['Submissions', '', '', '', '', ''],
    ['', 'Ref', '', 'Nr', '', ''],
    ['Submissons', '', 'Inputs 2023', '', '', ''],
    ['Submissions', 'Reff', '', 'Nr', '', ''],
    ['__proto__', 'constructor', 'x', 'y', '', ''],
  ];
  expect(rulesOf(mapped(rows, inputs)).slice(0, 5)).toEqual([
    ['mapping-not-whole', 'A2', expect.any(String)],
    ['mapping-not-whole', 'A3', expect.any(String)],
    ['mapping-sheet-not-known', 'A4', 'Did you mean "Submissions"?'],
    ['mapping-column-not-known', 'B5', 'Did you mean "Ref"?'],
    ['mapping-sheet-not-known', 'A6', expect.stringContaining('docs/workbook.md')],
  ]);
});

test('of two rows that contradict each other the first is used, and the second named', () => {
  const rows = [
    ...ofInputs,
    ['Submissions', 'Relevant', '', '', 'JA', 'No'],
    ['Submissions', 'Ref', '', 'What it is about', '', ''],
  ];
  const { value, findings } = readForum([mapped(rows, inputs)]);
  expect(value.forum.submissions.map(({ ref, relevant }) => [ref, relevant])).toEqual([
    ['S1', true],
    ['S2', false],
  ]);
  expect(findings.map(({ rule, message, source }) => [rule, message, source?.cell])).toEqual([
    [
      'mapping-contradicts',
      'Mapping says two different things about "JA". The one in forum.xlsx, A6 is used.',
      'A8',
    ],
    [
      'mapping-contradicts',
      'Mapping says two different things about "Ref". The one in forum.xlsx, A3 is used.',
      'A9',
    ],
  ]);
});

test('what is said twice is read once', () => {
  const { value, findings } = readForum([mapped([...ofInputs, ...ofInputs], inputs)]);
  expect(value.forum.submissions.map(({ ref }) => ref)).toEqual(['S1', 'S2']);
  expect(findings).toEqual([]);
});

describe('a sheet that was renamed', () => {
  const renamed = { ...inputs, name: 'Inputs 2024' };

  test('is known by the columns that Mapping names of it', () => {
    const { value, findings } = readForum([mapped(ofInputs, renamed)]);
    expect(value.forum.submissions.map(({ ref }) => ref)).toEqual(['S1', 'S2']);
    expect(findings.map(({ rule, source, severity }) => [rule, source?.cell, severity])).toEqual([
      ['mapped-sheet-renamed', 'C2', 'note'],
    ]);
  });

  test('is not guessed where two sheets have its columns, or where columns are gone too', () => {
    const other = { ...inputs, name: 'Inputs 2022' };
    for (const sheets of [
      [renamed, other],
      [
        sheetOf('Inputs 2024', [
          ['Nr', 'Subject'],
          ['S1', 'Justice'],
        ]),
      ],
    ]) {
      const { value, findings } = readForum([mapped(ofInputs, ...sheets)]);
      expect(value.forum.submissions).toEqual([]);
      expect(findings.map(({ rule }) => rule)).toContain('mapped-sheet-gone');
    }
  });

  test('is never one that Mapping names for something else', () => {
    const alsoNamed = [...ofInputs, ['Responses', '', 'Inputs 2024', '', '', '']];
    const { findings } = readForum([mapped(alsoNamed, renamed)]);
    expect(findings.map(({ rule }) => rule)).toContain('mapped-sheet-gone');
  });
});

describe('which layout of a presentation slides stand on', () => {
  const said = [
    ['Deck template', 'points', 'department.pptx', 'Title Only', '', ''],
    ['deck template', 'break', '', 'Cover', 'Subtitle 2', ''],
  ];

  test('is read as it is said, and is no sheet or column of the team’s', () => {
    const { value, findings } = readForum([mapped([...ofInputs, ...said], inputs)]);
    expect(findings).toEqual([]);
    expect(value.forum.submissions).toHaveLength(2);
    expect(
      value.forum.layoutWishes.map(({ slide, layout, text, template, at }) => [
        [slide, layout, text, template],
        at.row,
      ]),
    ).toEqual([
      [['points', 'Title Only', undefined, 'department.pptx'], 8],
      [['break', 'Cover', 'Subtitle 2', undefined], 9],
    ]);
  });

  test('may differ between presentations, and not for one', () => {
    const rows = [
      ...said,
      ['Deck template', 'points', 'other.pptx', 'Content', '', ''],
      ['Deck template', 'Points', 'Department.pptx', 'Content', '', ''],
    ];
    const { value, findings } = readForum([mapped([...ofInputs, ...rows], inputs)]);
    expect(value.forum.layoutWishes).toHaveLength(3);
    expect(findings.map(({ rule, source }) => [rule, source?.cell])).toEqual([
      ['mapping-contradicts', 'A11'],
    ]);
    expect(findings[0]?.message).toContain('The one in forum.xlsx, A8 is used.');
  });

  test.each([[['Deck template', '', '', 'Content']], [['Deck template', 'points', 'a.pptx', '']]])(
    'must name slides and a layout: %j does not',
    (row) => {
      expect(rulesOf(mapped([...ofInputs, row], inputs))).toEqual([
        [
          'mapping-layout-not-whole',
          'A8',
          'Fill in a kind of slide under Column, and the name of a layout under Your column.',
        ],
      ]);
    },
  );
});
