import fc from 'fast-check';
import { submissionsByTheme } from '../../src/forum';
import { type Grid, readForum } from '../../src/workbook';
import { gridOf, sheetOf } from './gridOf';

const headers = ['Ref', 'Point', 'Theme', 'Topic', 'Relevant'];
const submission = fc.tuple(
  fc.integer({ min: 1, max: 30 }).map((number) => `S${number}`),
  fc.constantFrom('', '1', '2'),
  fc.constantFrom('Justice', 'Inclusion'),
  fc.constantFrom('courts', 'elections', 'youth'),
  fc.constantFrom('', 'yes', 'no'),
);
const rowsOf = fc.array(submission, { minLength: 1, maxLength: 30 });

const submissionsIn = (rows: readonly (readonly string[])[]) =>
  readForum([gridOf(sheetOf('Submissions', rows))]).value.forum.submissions.map(
    ({ at: _at, ...record }) => record,
  );

describe('reading does not depend on how a sheet is laid out', () => {
  test('the order of columns, columns of one’s own and empty rows make no difference', () => {
    const layout = fc.record({
      order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      above: fc.integer({ min: 0, max: 40 }),
      gaps: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 5 }),
      junk: fc.boolean(),
    });
    fc.assert(
      fc.property(rowsOf, layout, (rows, { order, above, gaps, junk }) => {
        const arrange = (row: readonly string[], own: string) => [
          ...(junk ? [own] : []),
          ...order.map((column) => row[column] ?? ''),
        ];
        const body: (readonly string[])[] = rows.map((row) => arrange(row, 'our note'));
        for (const gap of gaps) body.splice(gap, 0, []);
        const moved = [
          ...Array.from({ length: above }, () => []),
          arrange(headers, 'Our own'),
          ...body,
        ];
        expect(submissionsIn(moved)).toEqual(submissionsIn([headers, ...rows]));
      }),
    );
  });

  test('counts do not depend on the order of rows', () => {
    fc.assert(
      fc.property(rowsOf, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const shuffled = rows
          .map((row) => ({ row, key: keys.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ row }) => row);
        const countOf = (all: readonly (readonly string[])[]) => {
          const { submissions } = readForum([gridOf(sheetOf('Submissions', [headers, ...all]))])
            .value.forum;
          const { refs, topics } = submissionsByTheme(submissions)('Justice', undefined);
          return [refs.length, topics.length];
        };
        expect(countOf(shuffled)).toEqual(countOf(rows));
        const distinct = new Set(
          rows.filter((row) => row[2] === 'Justice' && row[4] !== 'no').map(([ref]) => ref),
        );
        expect(countOf(rows)[0]).toBe(distinct.size);
      }),
    );
  });
});

describe('several workbooks', () => {
  const settings = (date: string, name: string): Grid => ({
    ...gridOf(
      sheetOf('Forum', [
        ['Setting', 'Value'],
        ['Date', date],
      ]),
    ),
    workbook: name,
  });

  test('their sheets join', () => {
    const one = gridOf(sheetOf('Themes', [['Theme'], ['Justice']]));
    const other = {
      ...gridOf(sheetOf('Themes', [['Theme'], ['Inclusion']])),
      workbook: 'other.xlsx',
    };
    const { themes } = readForum([one, other]).value.forum;
    expect(themes.map(({ theme, at }) => [theme, at.workbook])).toEqual([
      ['Justice', 'forum.xlsx'],
      ['Inclusion', 'other.xlsx'],
    ]);
  });

  test('a setting that differs is said, with both cells; the first counts', () => {
    const { value, findings } = readForum([
      settings('22/06/2023', 'a.xlsx'),
      settings('23/06/2023', 'b.xlsx'),
    ]);
    expect(value.forum.settings.date).toBe('2023-06-22');
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'setting-twice',
        message: expect.stringContaining('The one in a.xlsx, B2 is used.'),
        source: { workbook: 'b.xlsx', sheet: 'Forum', cell: 'B2' },
      }),
    ]);
  });
});

describe('what is missing', () => {
  test('a required column', () => {
    const { findings } = readForum([
      gridOf(
        sheetOf('Responses', [
          ['Refs', 'Decision'],
          ['S1', 'Adopted'],
        ]),
      ),
    ]);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['column-missing', 'The sheet Responses has no column Proposal.'],
    ]);
  });

  test('a value in a required column: that row is not read', () => {
    const rows = [
      ['Theme', 'Description'],
      ['', 'no name'],
      ['Justice', ''],
    ];
    const { value, findings } = readForum([gridOf(sheetOf('Themes', rows))]);
    expect(value.forum.themes).toHaveLength(1);
    expect(findings.map(({ rule, source }) => [rule, source?.cell])).toEqual([
      ['value-missing', 'A2'],
    ]);
  });

  test('a header that is nearly known', () => {
    const { findings } = readForum([
      gridOf(
        sheetOf('Themes', [
          ['Theme', 'Descripton'],
          ['Justice', 'x'],
        ]),
      ),
    ]);
    expect(findings.map(({ rule, remedy }) => [rule, remedy])).toEqual([
      ['column-not-known', 'If it is meant to be "Description", name it so.'],
    ]);
  });

  test('all sheets of a forum: one finding that names what is there', () => {
    const { findings } = readForum([
      gridOf(sheetOf('Sheet1', [['a', 'b']]), sheetOf('Sheet2', [['c']])),
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      'forum.xlsx has none of the sheets of a forum. Its sheets are Sheet1 and Sheet2.',
    ]);
  });
});

describe('the same row in two workbooks', () => {
  const columns = ['Ref', 'Name', 'Theme', 'Submission'];
  const book = (name: string, ...rows: readonly (readonly string[])[]): Grid => ({
    ...gridOf(sheetOf('Submissions', [columns, ...rows])),
    workbook: name,
  });
  const refs = (...grids: readonly Grid[]) =>
    readForum(grids).value.forum.submissions.map(({ ref, at }) => [ref, at.workbook]);
  const row = ['S1', 'Jo Smithers', 'Justice', 'Open the courts.'];

  test('counts once where it agrees', () => {
    const other = ['S2', '', 'Justice', ''];
    expect(refs(book('a.xlsx', row), book('b.xlsx', row, other))).toEqual([
      ['S1', 'a.xlsx'],
      ['S2', 'b.xlsx'],
    ]);
  });

  test.each([1, 2, 3])('stands twice where column %s differs, for the checks to say', (column) => {
    const changed = row.map((typed, index) => (index === column ? `${typed} Other` : typed));
    expect(refs(book('a.xlsx', row), book('b.xlsx', changed))).toEqual([
      ['S1', 'a.xlsx'],
      ['S1', 'b.xlsx'],
    ]);
  });

  test('repeated in one workbook it is a slip', () => {
    expect(refs(book('a.xlsx', row, row))).toHaveLength(2);
  });
});
