import { dateFromIso } from '../../../src/forum';
import { setUpWorkbook, type WorkbookPlan } from '../../../src/workbook';
import { about } from './about';
import { agenda } from './agenda';
import { assessments } from './assessments';
import { commitments } from './commitments';
import { forum } from './forum';
import { people } from './people';
import { responses } from './responses';
import { stages } from './stages';
import { submissions } from './submissions';
import { themes } from './themes';

const date = dateFromIso(forum.date);

/** The workbook of the forum of 22 June 2023. */
export const sample: WorkbookPlan = setUpWorkbook(
  {
    title: 'Sample workbook: forum of 22 June 2023',
    language: forum.language,
    ...(date && { date }),
    notes: about,
  },
  {
    forum,
    agenda,
    people,
    commitments,
    themes,
    submissions,
    assessments,
    stages,
    responses,
  },
);
