import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Submission } from '../../src/forum';
import {
  type ImportChoices,
  type ImportPlan,
  obstacles,
  planImport,
  understandExport,
} from '../../src/importing';
import { readForum } from '../../src/workbook';
import { readWorkbookFile } from '../../src/workbook/file';
import { gridOf, sheetOf } from '../workbook/gridOf';

const ideas = [
  'Publish who really owns each company that wins a public contract, and keep it current.',
  'Give local groups a say before a service is changed, not afterwards, and tell them why.',
  'Put all consultations of all departments in one place, with their answers and what came of them.',
  'Train officials to release data in open formats, and name somebody in each department for it.',
];

async function planOf(
  name: string,
  { there = [], choices }: { there?: readonly Submission[]; choices?: ImportChoices } = {},
): Promise<ImportPlan & { readonly hindrances: readonly string[] }> {
  const file = readFileSync(join('test/importing/fixtures', name));
  const { value: grid } = await readWorkbookFile(name, file);
  if (!grid) throw new Error(`${name} is not readable`);
  const { value, findings } = understandExport(grid);
  if (!value) {
    return { added: [], skipped: [], findings: [], hindrances: findings.map(({ rule }) => rule) };
  }
  const hindrances = obstacles(value, choices ?? {}).map(({ rule }) => rule);
  return { ...planImport(value, there, choices), hindrances };
}

const rowsOf = ({ added }: ImportPlan) => added.map(({ row }) => row);
const reasonsOf = ({ skipped }: ImportPlan) =>
  skipped.map(({ rule, source }) => [rule, source?.cell]);

describe('exports of each source become the submissions that they hold', () => {
  test('Citizen Space', async () => {
    const plan = await planOf('citizen-space.csv');
    const common = { channel: 'Online form' };
    expect(rowsOf(plan)).toEqual([
      {
        ...common,
        ref: 'ANON-1ABC-2DEF-3',
        received: '2023-05-18',
        name: 'Submitter 1',
        email: 'one@example.org',
        organisation: 'Organisation 1',
        mayPublish: 'Name and text',
        submission: ideas[0],
        theme: 'Anti Corruption and Integrity',
      },
      {
        ...common,
        ref: 'ANON-4GHJ-5KLM-6',
        received: '2023-05-19',
        name: 'Submitter 2',
        email: 'two@example.org',
        mayPublish: 'Text only',
        submission: ideas[1],
        theme: 'Democratic Participation',
      },
      {
        ...common,
        ref: 'ANON-7NPQ-8RST-U',
        received: '2023-05-20',
        name: 'Submitter 3',
        mayPublish: 'Nothing',
        submission: ideas[2],
      },
    ]);
    expect([plan.hindrances, plan.skipped]).toEqual([[], []]);
  });

  test('GOV.UK Forms: an idea a row, and who said nothing is left out', async () => {
    const plan = await planOf('govuk-forms.csv');
    expect(rowsOf(plan)).toEqual([
      {
        channel: 'Online form',
        ref: 'HX7K2M9Q',
        point: '1',
        received: '2023-05-18',
        name: 'Sub Mitter',
        email: 'one@example.org',
        mayPublish: 'Name and text',
        submission: ideas[0],
      },
      {
        channel: 'Online form',
        ref: 'HX7K2M9Q',
        point: '2',
        received: '2023-05-18',
        name: 'Sub Mitter',
        email: 'one@example.org',
        mayPublish: 'Name and text',
        submission: ideas[1],
      },
      {
        channel: 'Online form',
        ref: 'B4T8W3ZP',
        received: '2023-05-19',
        name: 'Some Body',
        email: 'two@example.org',
        mayPublish: 'Nothing',
        submission: ideas[2],
      },
    ]);
    expect(reasonsOf(plan)).toEqual([['import-says-nothing', 'A4']]);
  });

  test('SurveyMonkey: two rows of headers, ticks of one question together, American dates', async () => {
    const plan = await planOf('surveymonkey.csv');
    expect(rowsOf(plan)).toEqual([
      {
        channel: 'Online form',
        ref: '118000000001',
        received: '2023-05-18',
        email: 'one@example.org',
        name: 'Sub Mitter',
        theme: 'Justice; Inclusion',
        submission: ideas[0],
        organisation: 'Organisation 1',
        sector: 'Civil society',
      },
      {
        channel: 'Online form',
        ref: '118000000002',
        received: '2023-05-04',
        theme: 'Open data',
        submission: ideas[1],
        sector: 'Academia',
      },
    ]);
    expect(reasonsOf(plan)).toEqual([['import-says-nothing', 'A5']]);
  });

  test('Google Forms: references of the time stamps, and a plain yes is one to the text alone', async () => {
    const plan = await planOf('google-forms.csv');
    const short = rowsOf(plan).map(({ ref, point, theme, mayPublish, submission }) => [
      ref,
      point,
      theme,
      mayPublish,
      submission,
    ]);
    expect(short).toEqual([
      ['20230518-154512', '1', 'Justice', 'Text only', ideas[0]],
      ['20230518-154512', '2', 'Inclusion', 'Text only', ideas[1]],
      ['20230519-090500', undefined, 'Justice', 'Nothing', ideas[2]],
      ['20230519-090500-2', undefined, 'Inclusion', 'Nothing', ideas[3]],
    ]);
  });

  test('Decidim: English first, another language where there is none, withdrawn ones out', async () => {
    const plan = await planOf('decidim.csv');
    expect(rowsOf(plan)).toEqual([
      {
        channel: 'Decidim',
        ref: 'ogp-PROP-2023-05-101',
        received: '2023-05-18',
        name: 'Submitter 1',
        theme: 'Justice',
        topic: 'Open courts',
        submission: ideas[0],
      },
      {
        channel: 'Decidim',
        ref: 'ogp-PROP-2023-05-102',
        received: '2023-05-19',
        name: 'Submitter 2',
        topic: 'Syniad',
        submission: 'Un lle i bob ymgynghoriad.',
      },
    ]);
    expect(reasonsOf(plan)).toEqual([['import-withdrawn', 'O4']]);
  });

  test.each(['microsoft-forms.xlsx', 'microsoft-forms.ods'])(
    'Microsoft Forms, as %s: real dates, several choices, nobody called “anonymous”',
    async (name) => {
      const plan = await planOf(name);
      expect(rowsOf(plan)).toEqual([
        {
          channel: 'Online form',
          ref: '1',
          point: '1',
          received: '2023-05-18',
          organisation: 'Organisation 1',
          sector: 'Civil society',
          theme: 'Justice',
          submission: ideas[0],
          mayPublish: 'Text only',
        },
        {
          channel: 'Online form',
          ref: '1',
          point: '2',
          received: '2023-05-18',
          organisation: 'Organisation 1',
          sector: 'Civil society',
          theme: 'Justice',
          submission: ideas[1],
          mayPublish: 'Text only',
        },
        {
          channel: 'Online form',
          ref: '2',
          received: '2023-05-19',
          sector: 'Academia',
          theme: 'Justice; Inclusion',
          submission: ideas[2],
          mayPublish: 'Nothing',
        },
        {
          channel: 'Online form',
          ref: '4',
          received: '2023-05-20',
          sector: 'Business',
          submission: ideas[3],
          mayPublish: 'Nothing',
        },
      ]);
    },
  );
});

describe('what is there already', () => {
  const there = (ref: string, submission: string): Submission => {
    const sheet = sheetOf('Submissions', [
      ['Ref', 'Received', 'Submission'],
      ...Array.from({ length: 5 }, () => []),
      [ref, '2023-05-18', submission],
    ]);
    const [row] = readForum([gridOf(sheet)]).value.forum.submissions;
    if (!row) throw new Error('no submission');
    return row;
  };

  test('is left as it is, and said with its cell', async () => {
    const plan = await planOf('govuk-forms.csv', {
      there: [there('hx7k2m9q', 'filed, and cut short')],
    });
    expect(rowsOf(plan).map(({ ref }) => ref)).toEqual(['B4T8W3ZP']);
    expect(plan.skipped[0]?.message).toBe(
      'HX7K2M9Q is there already, in Submissions A7 of forum.xlsx. It was left as it is.',
    );
  });

  test('is told from another submission with the same number', async () => {
    const plan = await planOf('microsoft-forms.xlsx', { there: [there('2', 'something else')] });
    expect(plan.skipped.map(({ rule }) => rule)).toEqual(['import-differs']);
    const prefixed = await planOf('microsoft-forms.xlsx', {
      there: [there('2', 'something else')],
      choices: { prefix: 'MF-' },
    });
    expect(rowsOf(prefixed).map(({ ref }) => ref)).toEqual(['MF-1', 'MF-1', 'MF-2', 'MF-4']);
  });
});

describe('what can’t be brought in is said', () => {
  test.each([
    ['other.csv', 'import-not-known'],
    ['without-ids.csv', 'import-without-refs'],
    ['unclear-dates.csv', 'import-dates-unclear'],
  ])('%s: %s', async (name, rule) => {
    expect((await planOf(name)).hindrances).toEqual([rule]);
  });

  test('the order of dates can be told', async () => {
    const dates = async (dateOrder: 'day first' | 'month first') =>
      rowsOf(await planOf('unclear-dates.csv', { choices: { dateOrder } })).map(
        (row) => row.received,
      );
    expect(await dates('day first')).toEqual(['2023-06-05', '2023-08-07']);
    expect(await dates('month first')).toEqual(['2023-05-06', '2023-07-08']);
  });
});
