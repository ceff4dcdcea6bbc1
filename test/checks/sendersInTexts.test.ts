import { sendersInTexts } from '../../src/checks/sendersInTexts';
import { foundBy, saidBy } from './foundBy';

const sender = { ref: 'S001', name: 'Jo Smithers', organisation: 'Rivers Trust' };
const inReason = (reason: string, submission = {}, more = {}) => ({
  submissions: [{ ...sender, ...submission }],
  responses: [{ proposal: 'More data.', reason }],
  ...more,
});

test('a sender who did not agree to be named is found, and not quoted', () => {
  const forum = inReason('As Jo Smithers of the Rivers Trust says.');
  expect(foundBy(sendersInTexts, forum)).toEqual([
    'error name-in-responses Responses!F2',
    'warning published-organisation Responses!F2',
  ]);
  expect(saidBy(sendersInTexts, forum)).toEqual([
    'Reason is published, and names the sender of S001, who did not agree to be named. Take the name out, or check May publish in Submissions.',
    'Reason is published, and seems to name the organisation that sent S001, which did not agree to be named. Take the name out, or check May publish in Submissions.',
  ]);
});

test.each(['Text only', 'Nothing', ''])('so if May publish is %j', (mayPublish) =>
  expect(foundBy(sendersInTexts, inReason('Jo Smithers', { mayPublish }))).toHaveLength(1),
);

test('one who agreed may be named', () => {
  expect(foundBy(sendersInTexts, inReason('Jo Smithers', { mayPublish: 'Yes' }))).toEqual([]);
});

test('a single word is only likely a name, and only with a capital', () => {
  const forum = inReason('Smithers says', { name: 'Smithers' });
  expect(foundBy(sendersInTexts, forum)).toEqual(['warning published-name-likely Responses!F2']);
  expect(saidBy(sendersInTexts, forum)).toEqual([
    'Reason is published, and holds a word that is also the name of the sender of S001, who did not agree to be named. Take the name out, or check May publish in Submissions.',
  ]);
  expect(foundBy(sendersInTexts, inReason('he hopes', { name: 'Hopes' }))).toEqual([]);
});

test('an organisation is found only where it is written like a name', () => {
  expect(foundBy(sendersInTexts, inReason('the rivers trust'))).toEqual([]);
});

test('speakers, hosts and themes are public, whoever writes in', () => {
  const forum = inReason(
    'As Jo Smithers of the Rivers Trust says, Clean Water matters.',
    {},
    {
      settings: { partner: 'Rivers\nTrust' },
      people: [{ name: 'Jo Smithers', roles: 'Speaker' }],
      themes: [{ theme: 'Clean Water' }],
    },
  );
  expect(foundBy(sendersInTexts, forum)).toEqual([]);
});

test('topics, agenda and summaries are searched as well', () => {
  const text = 'proposal by Jo Smithers';
  const forum = {
    submissions: [{ ...sender, topic: text }],
    agenda: [{ kind: 'points', points: text }],
    assessments: [{ theme: 'Justice', summary: text }],
  };
  expect(foundBy(sendersInTexts, forum)).toEqual([
    'error name-in-deck Agenda!G2',
    'error published-name Submissions!M2',
    'error published-name Assessments!F2',
  ]);
});
