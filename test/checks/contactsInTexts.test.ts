import { contactsInTexts } from '../../src/checks/contactsInTexts';
import { foundBy, saidBy } from './foundBy';

test('ways to reach somebody are found in every text that is published, and not quoted', () => {
  const text = 'jo@example.org, 020 7946 0018, SW1A 2AS, AB 12 34 56 C';
  const forum = { responses: [{ proposal: text }] };
  expect(saidBy(contactsInTexts, forum)).toEqual([
    'Proposal holds an e-mail address, and it is published. Take it out, unless everybody may know it.',
    'Proposal holds what looks like a telephone number, and it is published. Take it out, unless everybody may know it.',
    'Proposal holds what looks like a postcode, and it is published. Take it out, unless everybody may know it.',
    'Proposal holds what looks like a National Insurance number, and it is published. Take it out.',
  ]);
});

test('the texts that are published', () => {
  const text = 'Write to jo@example.org';
  const forum = {
    settings: { outreach: text, notice: text, responseContact: 'Team, team@example.org' },
    agenda: [{ kind: 'points', title: text, points: `All\n- ${text}` }],
    commitments: [{ title: 'Health', objectives: text, status: text, update: text }],
    submissions: [{ ref: 'S001', topic: text, name: text, submission: text, email: text }],
    assessments: [{ theme: 'Justice', topics: text, summary: text, analysis: text }],
    stages: [{ kind: 'stage', stage: 'Drafting', points: text }],
    responses: [{ proposal: text, reason: text, lead: text, clearedBy: text }],
  };
  const cells = foundBy(contactsInTexts, forum).map((line) => line.split(' ').at(-1));
  expect(cells).toEqual([
    'Forum!B2',
    'Forum!B3',
    ...['Agenda!D2', 'Agenda!G2'],
    ...['Commitments!D2', 'Commitments!G2', 'Commitments!H2'],
    'Submissions!M2',
    ...['Assessments!E2', 'Assessments!F2', 'Assessments!G2'],
    'Stages!H2',
    ...['Responses!D2', 'Responses!F2', 'Responses!H2', 'Responses!I2'],
  ]);
});

test('addresses of contacts, and whom to write to, are public', () => {
  const forum = {
    settings: {
      responseContact: 'Team, team@example.org.',
      outreach: 'Write to Team@example.org.',
    },
    people: [
      { name: 'Ann Other', roles: 'Contact', email: 'ann@example.org' },
      { name: 'Bo Other', roles: 'Speaker', email: 'bo@example.org' },
    ],
    responses: [
      { proposal: 'Write to ann@example.org.' },
      { proposal: 'Write to bo@example.org.' },
      { proposal: 'Write to joann@example.org.' },
    ],
  };
  expect(foundBy(contactsInTexts, forum)).toEqual([
    'warning published-email Responses!D3',
    'warning published-email Responses!D4',
  ]);
});
