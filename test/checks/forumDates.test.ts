import { forumDates } from '../../src/checks/forumDates';
import { foundBy, saidBy } from './foundBy';

test('dates that are back to front are found', () => {
  const settings = {
    date: '2023-06-22',
    nextMeeting: '2023-06-22',
    outreachOpened: '2023-05-02',
    outreachClosed: '2023-05-01',
  };
  expect(foundBy(forumDates, { settings })).toEqual([
    'warning next-meeting-not-after Forum!B3',
    'warning outreach-closed-first Forum!B5',
  ]);
  expect(saidBy(forumDates, { settings })).toEqual([
    'The next meeting is not after this one. Check Date and Next meeting.',
    'Outreach closed before it opened. Check Outreach opened and Outreach closed.',
  ]);
});

test('dates in order, and dates that are missing, are not', () => {
  const settings = {
    date: '2023-06-22',
    nextMeeting: '2023-06-23',
    outreachOpened: '2023-05-02',
    outreachClosed: '2023-05-02',
  };
  expect(foundBy(forumDates, { settings })).toEqual([]);
  expect(foundBy(forumDates, { settings: { nextMeeting: '2023-06-23' } })).toEqual([]);
});
