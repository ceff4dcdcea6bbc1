import { type NotesPlan, setUpWorkbook, type WorkbookPlan } from '../../src/workbook';

const startHere: NotesPlan = {
  kind: 'notes',
  name: 'Start here',
  heading: 'Start here',
  lines: [
    '1. Fill in Forum. Then type or paste into the other sheets, one row for each thing. Choose a cell to see what goes into it.',
    '2. A deck needs Agenda, Themes and Assessments. Reasoned responses need Submissions and Responses. The other sheets add to them, and may stay empty.',
    '3. You may add columns, move them, and delete sheets that you do not need. To keep headers of your own, say in Mapping what they mean.',
    '4. Leave counts, topics and summaries in Assessments blank, and they are worked out from Submissions.',
    '5. Save the workbook. Check it with “forum-papers check”, then make the papers with “forum-papers build”.',
  ],
};

/** The workbook to start from: every sheet, empty, after a first one that says what to do. */
export const starter: WorkbookPlan = setUpWorkbook(
  { title: 'Starter workbook for a forum', language: 'en-GB', notes: startHere },
  { forum: { language: 'en-GB' } },
);
