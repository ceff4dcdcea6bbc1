import { assessModel } from '../../src/taskpane/engine/models/assess';
import { readForum } from '../../src/workbook';
import { gridOf, sheetOf } from '../workbook/gridOf';

const grid = gridOf(
  sheetOf('Themes', [
    ['Theme', 'Sub-theme'],
    ['Justice', ''],
    ['Inclusion', 'Youth'],
  ]),
  sheetOf('Submissions', [
    ['Ref', 'Theme', 'Sub-theme', 'Topic', 'Submission', 'Relevant'],
    ['S1', 'Justice', '', 'courts', 'Open the courts.', ''],
    ['S2', 'Justice', '', 'fees', 'Lower the fees.', ''],
    ['S3', '', '', '', 'Hear young people.', ''],
    ['S4', '', '', '', 'Out of scope.', 'No'],
  ]),
  sheetOf('Assessments', [
    ['Theme', 'Rating', 'Summary', 'Analysis'],
    ['Justice', 'Green', '', 'There is potential.'],
  ]),
);
const model = assessModel(readForum([grid]).value.forum, grid);
const at = (sheet: string, cell: string) => ({ workbook: 'forum.xlsx', sheet, cell });

test('a theme has its submissions with their texts, its topics, and the cells of its assessment', () => {
  expect(model.themes[0]).toEqual({
    key: 'justice',
    name: 'Justice',
    count: 2,
    topics: ['courts', 'fees'],
    draft: '2 topics: courts; and fees',
    submissions: [
      { ref: 'S1', topic: 'courts', text: 'Open the courts.', at: at('Submissions', 'A2') },
      { ref: 'S2', topic: 'fees', text: 'Lower the fees.', at: at('Submissions', 'A3') },
    ],
    assessment: {
      rating: 'Green',
      ratingCell: { at: at('Assessments', 'B2'), value: 'Green' },
      summaryCell: { at: at('Assessments', 'C2'), value: null },
      analysisCell: { at: at('Assessments', 'D2'), value: 'There is potential.' },
    },
  });
});

test('a theme without a row in Assessments says so', () => {
  expect(model.themes[1]).toMatchObject({
    name: 'Inclusion: Youth',
    count: 0,
    draft: '',
    assessment: undefined,
  });
});

test('what is relevant and has no theme is not yet filed', () => {
  expect(model.unfiled).toEqual([
    {
      ref: 'S3',
      topic: undefined,
      text: 'Hear young people.',
      at: at('Submissions', 'A4'),
      themeCell: { at: at('Submissions', 'B4'), value: null },
      subThemeCell: { at: at('Submissions', 'C4'), value: null },
    },
  ]);
  expect(model.choices.map(({ name }) => name)).toEqual(['Justice', 'Inclusion: Youth']);
});
