import type { NotesPlan } from '../../../src/workbook';

/** The first sheet of the starter workbook: what to do, in five lines. */
export const startHere: NotesPlan = {
  kind: 'notes',
  name: 'Start here',
  heading: 'Start here',
  lines: [
    '1. Fill in Forum. Then type or paste into the other sheets, one row for each thing. Choose a cell to see what goes into it.',
    '2. For a deck, fill in Agenda, Themes and Assessments. For reasoned responses, fill in Submissions and Responses. The other sheets may stay empty.',
    '3. You may add columns, change the order of columns, and delete sheets that you do not use. To use headers of your own, say in Mapping what they mean.',
    '4. Leave a count, the topics or a summary in Assessments blank, and Forum Papers works it out from Submissions.',
    '5. Save the workbook, check it with “forum-papers check”, and make the papers with “forum-papers build”.',
  ],
};
