import fc from 'fast-check';
import { type Forum, Personal } from '../../src/forum';
import { type Column, recordSheets } from '../../src/sheets';
import {
  type Grid,
  mappingFileText,
  mappingRows,
  readForum,
  readMappingFile,
  understand,
} from '../../src/workbook';
import { gridOf, sheetOf } from './gridOf';
import { teams } from './understand/teams';

type Rows = readonly (readonly string[])[];

/** Tables under their declared headers, each with all that is needed for a few whole rows. */
const tables: Readonly<Record<string, Rows>> = {
  Submissions: [
    ['Ref', 'Received', 'Name', 'May publish', 'Submission', 'Theme', 'Topic'],
    ['S1', '18/05/2023', 'Jo Smithers', 'Yes', 'Open the register of owners.', 'Justice', 'owners'],
    ['S2', '19/05/2023', 'Al Brown', 'No', 'Publish each court’s lists.', 'Inclusion', 'lists'],
    ['S3', '20/05/2023', '', 'Text only', 'Give local groups a say.', 'Justice', 'local groups'],
  ],
  Assessments: [
    ['Theme', 'Sub-theme', 'Rating', 'Analysis'],
    ['Justice', 'Courts', 'Green', 'It can be done within a year.'],
    ['Inclusion', '', 'Red', 'It needs a change of the law.'],
  ],
  Themes: [
    ['Theme', 'Government lead', 'Civil society lead', 'Description'],
    ['Justice', 'Ministry of Justice', 'Law Watch', 'Courts and prisons.'],
    ['Inclusion', 'Cabinet Office', 'Open Voices', 'Who is heard.'],
  ],
  Commitments: [
    ['Plan', 'Number', 'Title', 'Government lead', 'Status'],
    ['NAP5', '1', 'Open courts', 'Ministry of Justice', 'On track'],
    ['NAP5', '2', 'Open contracts', 'Cabinet Office', 'Delayed'],
  ],
  Stages: [
    ['Phase', 'Stage', 'Starts', 'Ends', 'Kind', 'Led by'],
    ['Phase 1', 'Outreach', '01/05/2023', '31/05/2023', 'stage', 'CDDO'],
    ['Phase 1', 'Drafting', '01/06/2023', '31/07/2023', 'stage', 'CDDO'],
  ],
  Responses: [
    ['Refs', 'Theme', 'Proposal', 'Decision', 'Reason', 'Lead'],
    ['S1', 'Justice', 'Open the register.', 'Adopted', 'It is cheap.', 'Head of Courts'],
    ['S2, S3', 'Inclusion', 'Publish lists.', 'Not adopted', 'It costs more.', 'Head of Fees'],
  ],
};

/** Headers of what teams keep for themselves, which are no declared column's. */
const junk = ['Case worker', 'Row colour', 'File path', 'Word count', 'Initials', 'Postcode'];

/** What is read, but for where it stood. */
function shown(grids: readonly Grid[]): unknown {
  const { forum } = readForum(grids).value;
  return Object.entries(forum).map(([name, rows]: [string, Forum[keyof Forum]]) => [
    name,
    Array.isArray(rows) ? rows.map(({ at: _at, ...row }: { at?: unknown }) => textsOf(row)) : 0,
  ]);
}

/** What is personal has no way out into text: two values are the same or they are not. */
const personals: Personal[] = [];
function textsOf(row: object): unknown {
  return Object.entries(row).map(([field, value]) => {
    if (!(value instanceof Personal)) return [field, value];
    const at = personals.findIndex((one) => Personal.areSame(one, value));
    return [field, `personal ${at < 0 ? personals.push(value) - 1 : at}`];
  });
}

interface Change {
  readonly order: readonly number[];
  readonly names: readonly number[];
  readonly junkAt: readonly { readonly at: number; readonly name: string }[];
  readonly above: readonly string[];
  readonly left: number;
  readonly gap: number;
  readonly note: boolean;
}

const changeOf = (columns: number): fc.Arbitrary<Change> =>
  fc.record({
    order: fc.shuffledSubarray(
      Array.from({ length: columns }, (_, index) => index),
      { minLength: columns },
    ),
    names: fc.array(fc.nat(20), { minLength: columns, maxLength: columns }),
    junkAt: fc.uniqueArray(fc.record({ at: fc.nat(columns), name: fc.constantFrom(...junk) }), {
      maxLength: 3,
      selector: ({ name }) => name,
    }),
    above: fc.array(fc.constantFrom('Open government', 'OFFICIAL', 'Last saved by the team', ''), {
      maxLength: 6,
    }),
    left: fc.nat(3),
    gap: fc.nat(2),
    note: fc.boolean(),
  });

/** The same table with its columns in another order and under other names, among rows and columns of the team's own. */
function changed(
  [headers = [], ...rows]: Rows,
  { order, names, junkAt, above, left, gap, note }: Change,
  nameOf: (header: string, pick: number) => string = (header) => header,
): Rows {
  const table = [headers, ...rows].map((row, index) => {
    const cells = order.map((at) => {
      const typed = row[at] ?? '';
      return index === 0 ? nameOf(typed, names[at] ?? 0) : typed;
    });
    for (const { at, name } of junkAt) {
      cells.splice(at, 0, index === 0 ? name : `${name} ${index}`);
    }
    return [...new Array<string>(left).fill(''), ...cells];
  });
  const [header = [], ...body] = table;
  return [
    ...above.map((title) => [title]),
    ...(above.length > 0 ? [[]] : []),
    header,
    // Empty rows among the records are no end of them.
    ...body.flatMap((row, index) => [
      ...(index === 1 ? Array.from({ length: gap }, () => []) : []),
      row,
    ]),
    ...(note ? [[], ['Note: all of this is still to be checked by the whole team.']] : []),
  ];
}

const synonymOf = (sheet: string) => {
  const { columns } = Object.values(recordSheets).find(({ name }) => name === sheet) ?? {};
  const all = Object.values<Column<unknown>>(columns ?? {});
  return (header: string, pick: number): string => {
    const { synonyms = [] } = all.find((column) => column.header === header) ?? {};
    return [header, ...synonyms][pick % (synonyms.length + 1)] ?? header;
  };
};

describe.each(Object.entries(tables))('a table of %s', (sheet, rows) => {
  const [headers = []] = rows;
  const wanted = shown([gridOf(sheetOf(sheet, rows))]);

  test('reads the same in another order, under declared synonyms, among junk', () => {
    fc.assert(
      fc.property(changeOf(headers.length), (change) => {
        const grid = gridOf(sheetOf(sheet, changed(rows, change, synonymOf(sheet))));
        expect(shown([grid])).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(teams.map((team) => [team.yourSheet, team] as const))(
  'the mapping of a team’s %s',
  (yourSheet, { columns, rows }) => {
    const own = [columns.map(([header]) => header), ...rows];
    const before = gridOf(sheetOf(yourSheet, own));
    const text = mappingFileText([], mappingRows(understand(before)));
    const mapping = readMappingFile('team.forum.json', text).value;
    const said = mapping ? [mapping] : [];
    const wanted = shown([...said, before]);

    test('survives moved columns, rows put in, and renamed files and sheets', () => {
      fc.assert(
        fc.property(
          changeOf(columns.length),
          fc.constantFrom(yourSheet, 'Renamed since'),
          (change, name) => {
            const sheet = sheetOf(name, changed(own, { ...change, junkAt: [], note: false }));
            const grid = { ...gridOf(sheet), workbook: 'renamed.xlsx' };
            expect(shown([...said, grid])).toEqual(wanted);
          },
        ),
        { numRuns: 30 },
      );
    });

    const meant = (grid: Grid) =>
      understand(grid)
        .flatMap((table) => table.columns.map((one) => [one.yourColumn, one.column, one.isSure]))
        .sort();
    const first = meant(before);
    const inOrder = columns.map((_, at) => at);
    const among = (change: Parameters<typeof changed>[1]) =>
      gridOf(sheetOf(yourSheet, changed(own, { ...change, junkAt: [], note: false })));

    test('is understood alike among rows and columns of the team’s own', () => {
      fc.assert(
        fc.property(changeOf(columns.length), (change) => {
          expect(meant(among({ ...change, order: inOrder }))).toEqual(first);
        }),
        { numRuns: 20 },
      );
    });

    // What stands beside a column tells of it: in another order more may be asked, but nothing is read as something else.
    test('is understood alike in any order of columns, but for what is asked about', () => {
      fc.assert(
        fc.property(changeOf(columns.length), (change) => {
          const sure = meant(among(change)).filter(([, , isSure]) => isSure);
          const known = new Map(first.map(([yourColumn, column]) => [yourColumn, column]));
          expect(sure.map(([yourColumn]) => [yourColumn, known.get(yourColumn)])).toEqual(
            sure.map(([yourColumn, column]) => [yourColumn, column]),
          );
          expect(sure.length).toBeGreaterThanOrEqual(first.length / 2);
        }),
        { numRuns: 20 },
      );
    });
  },
);
