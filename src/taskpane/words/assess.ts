import { counted } from '../../findings';

/** The words of the view Assess. */
export const assessWords = {
  none: 'There are no themes to assess yet. They are the rows of the sheet Themes.',
  setUp: 'See in Overview which sheets are there',
  theme: 'Theme',
  previous: 'Previous theme',
  next: 'Next theme',
  place: (at: number, of: number) => `Theme ${at} of ${of}`,
  rating: 'Rating',
  notRated: 'Not rated yet',
  analysis: 'Analysis',
  summary: 'Summary of submissions',
  draft: 'Draft summary from topics',
  readOnly: 'This is a file, so it is only read here. Change it in Excel, then choose it again.',
  noRow: 'The sheet Assessments has no row for this theme.',
  submissions: (count: number) => counted(count, 'submission'),
  topics: 'Topics',
  goTo: (ref: string) => `Go to ${ref} in the workbook`,
  more: (count: number) => `Show ${count} more`,
  unfiled: (count: number) =>
    `${counted(count, 'submission')} ${count === 1 ? 'is' : 'are'} not yet filed`,
  file: 'File it',
  fileUnder: (ref: string) => `File ${ref} under`,
};
