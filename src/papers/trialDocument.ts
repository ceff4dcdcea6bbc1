import { type AnswerWords, type Document, plain } from '../outline';

const answer: AnswerWords = {
  number: '1.1',
  proposal: 'A proposal',
  decision: 'Adopted',
  reason: 'A reason',
  commitment: 'A commitment',
  lead: 'A lead',
  references: 'S001',
  theme: 'A theme',
  draft: '',
};

/** The smallest paper, to see what a letterhead makes of one: each tag has words, and there is one table. */
export const trialDocument: Document = {
  kind: 'document',
  title: 'Reasoned response',
  subtitle: 'A forum',
  language: 'en-GB',
  date: '',
  status: 'DRAFT',
  notice: 'A notice',
  blocks: [
    {
      kind: 'table',
      description: 'Answers',
      columns: [{ header: 'Proposal', share: 1, align: 'left' }],
      rows: [[{ paragraphs: [plain('A proposal')] }]],
    },
  ],
  words: {
    theme: 'A theme',
    lead: 'A lead',
    date: 'A date',
    forum: 'A forum',
    plan: 'A plan',
    host: 'A host',
    department: 'A department',
    partner: 'A partner',
    contact: 'An address',
    meeting: 'A date',
  },
  answers: [answer],
  noAnswer: 'None',
};
