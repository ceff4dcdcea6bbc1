import ExcelJS from 'exceljs';

const themes = Array.from({ length: 12 }, (_, index) => `Theme ${index + 1}`);
const sentence =
  'We ask that the register is published in full, in an open format, every quarter. ';

/** How large a workbook for measuring is. */
export interface BenchSize {
  readonly submissions: number;
  /** Slides of points in the agenda; the deck has some more. */
  readonly slides: number;
}

/** A workbook of a forum with so many submissions, a response to every fifth, and so many slides. */
export async function benchWorkbook({ submissions, slides }: BenchSize): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = (
    name: string,
    headers: readonly string[],
    rows: readonly (readonly unknown[])[],
  ) => {
    const added = workbook.addWorksheet(name);
    added.addRow([...headers]);
    for (const row of rows) added.addRow([...row]);
  };
  const list = <T>(count: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const themeOf = (index: number) => themes[index % themes.length];
  sheet(
    'Forum',
    ['Setting', 'Value'],
    [
      ['Forum name', 'Forum for measuring'],
      ['Date', new Date('2023-06-22T00:00:00Z')],
      ['Host', 'Host'],
      ['Partner', 'Partner'],
      ['Assessed by', 'Office'],
    ],
  );
  sheet(
    'Agenda',
    ['Part', 'Kind', 'Title', 'Leads', 'Points'],
    [
      ['Part 1', 'title', '', '', ''],
      ...list(slides, (index) => [
        'Part 1',
        'points',
        `Slide ${index + 1}`,
        '',
        list(5, (line) => `Point ${line + 1} of slide ${index + 1}, with some words`).join('\n'),
      ]),
      ['Part 2', 'discussion', '', '', ''],
    ],
  );
  sheet(
    'Themes',
    ['Theme'],
    themes.map((theme) => [theme]),
  );
  sheet(
    'Assessments',
    ['Theme', 'Rating', 'Summary', 'Analysis'],
    themes.map((theme, index) => [
      theme,
      ['Green', 'Amber', 'Red'][index % 3],
      'Many topics: of all kinds',
      sentence.repeat(4).trim(),
    ]),
  );
  sheet(
    'Submissions',
    [
      'Ref',
      'Received',
      'Channel',
      'Name',
      'Sector',
      'Email',
      'May publish',
      'Submission',
      'Theme',
      'Topic',
      'Relevant',
    ],
    list(submissions, (index) => [
      `S${String(index + 1).padStart(6, '0')}`,
      new Date(Date.UTC(2023, 4, 1 + (index % 28))),
      'Online form',
      `Submitter ${index + 1}`,
      'Civil society',
      `submitter${index + 1}@example.org`,
      'Text only',
      sentence.repeat(3).trim(),
      themeOf(Math.floor(index / 5)),
      `topic ${index % 40}`,
      'Yes',
    ]),
  );
  sheet(
    'Responses',
    [
      'Refs',
      'Theme',
      'Proposal',
      'Decision',
      'Reason',
      'Commitment',
      'Lead',
      'Cleared by',
      'Cleared on',
    ],
    list(Math.ceil(submissions / 5), (index) => [
      list(
        Math.min(5, submissions - index * 5),
        (one) => `S${String(index * 5 + one + 1).padStart(6, '0')}`,
      ).join(', '),
      themeOf(index),
      sentence.trim(),
      'Adopted',
      sentence.repeat(2).trim(),
      'NAP6 commitment 1',
      'Lead of the theme',
      'Deputy Director',
      new Date('2023-06-15T00:00:00Z'),
    ]),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
