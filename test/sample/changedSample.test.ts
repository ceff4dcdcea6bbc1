import { composeDeck } from '../../src/compose/deck';
import { dateFromIso, type Forum } from '../../src/forum';
import { wordingFor } from '../../src/wording';
import { outlineText } from '../goldens/outlineText';
import { sampleForum } from './sampleForum';

/** The lines of the sample deck's outline without notes, which name cells. */
function outlineOf(forum: Forum): readonly string[] {
  const text = outlineText(composeDeck(forum, wordingFor(forum.settings.language)).value);
  return text.split('\n').filter((line) => !/^\s+note /.test(line) && line !== '');
}

/** The lines that are only in one of the two outlines. */
function difference(forum: Forum, changed: Forum) {
  const before = [...outlineOf(forum)];
  const after: string[] = [];
  for (const line of outlineOf(changed)) {
    const at = before.indexOf(line);
    if (at < 0) after.push(line.trim());
    else before.splice(at, 1);
  }
  return { gone: before.map((line) => line.trim()), come: after };
}

let forum: Forum;
beforeAll(async () => {
  forum = await sampleForum();
});

describe('what changes in the deck when a cell of the sample changes', () => {
  test('nothing, when nothing changes', () => {
    expect(difference(forum, forum)).toEqual({ gone: [], come: [] });
  });

  test('one more relevant submission: the count of its theme', () => {
    const first = forum.submissions.find(({ theme }) => theme === 'Inclusion');
    if (!first) throw new Error('the sample has submissions on Inclusion');
    const submissions = [...forum.submissions, { ...first, ref: 'S999' }];
    expect(difference(forum, { ...forum, submissions })).toEqual({
      gone: ['No of relevant submissions | 4'],
      come: ['No of relevant submissions | 5'],
    });
  });

  test('a submission that is not relevant: count and summary of its theme', () => {
    const [first] = forum.submissions.filter(({ theme }) => theme === 'Natural Resources');
    const submissions = forum.submissions.map((one) =>
      one === first ? { ...one, relevant: false } : one,
    );
    const { gone, come } = difference(forum, { ...forum, submissions });
    expect(gone).toHaveLength(2);
    expect(come).toEqual([
      'No of relevant submissions | 2',
      'Summary of submissions | 2 topics: open data on urban trees; and connecting renewable resources',
    ]);
  });

  test('a count that is typed wins over the computed one', () => {
    const assessments = forum.assessments.map((one) =>
      one.theme === 'Justice' ? { ...one, relevantSubmissions: 12 } : one,
    );
    expect(difference(forum, { ...forum, assessments })).toEqual({
      gone: ['No of relevant submissions | 3'],
      come: ['No of relevant submissions | 12'],
    });
  });

  test('another rating: its own slide, and the places of all others of both ratings', () => {
    const assessments = forum.assessments.map((one) =>
      one.theme === 'Right to Information' ? { ...one, rating: 'Green' as const } : one,
    );
    const { gone, come } = difference(forum, { ...forum, assessments });
    expect(come).toEqual([
      "rating green Assessed 'Green' (1 of 3)",
      "rating green Assessed 'Green' (2 of 3)",
      "rating green Assessed 'Green' (3 of 3)",
      ...[1, 2, 3, 4, 5].map((place) => `rating amber Assessed 'Amber' (${place} of 5)`),
    ]);
    expect(gone).toHaveLength(come.length);
  });

  test('the only green ratings turned amber: the discussion no longer names green', () => {
    const assessments = forum.assessments.map((one) =>
      one.rating === 'Green' ? { ...one, rating: 'Amber' as const } : one,
    );
    expect(difference(forum, { ...forum, assessments }).come).toContain(
      "section: Discussion: 'amber' and 'red' assessed themes",
    );
  });

  test('one more sub-theme: the places of its siblings', () => {
    const last = forum.themes.findIndex(({ subTheme }) => subTheme === 'Political Integrity');
    const [row] = forum.themes.slice(last, last + 1);
    if (!row) throw new Error('the sample has a sub-theme Political Integrity');
    const themes = [...forum.themes, { ...row, subTheme: 'Procurement' }];
    const { gone, come } = difference(forum, { ...forum, themes });
    expect(gone).toHaveLength(4);
    expect(come.map((line) => /\((.*)\)/.exec(line)?.[1])).toEqual([
      '2 of 5',
      '1 of 5',
      '3 of 5',
      '4 of 5',
    ]);
  });

  test('another date: the title slides, the next meeting’s year and "we are here"', () => {
    const date = dateFromIso('2022-03-01');
    const { gone, come } = difference(forum, { ...forum, settings: { ...forum.settings, date } });
    expect(come).toEqual([
      'deck Multi-Stakeholder Forum for Open Government (en-GB, 2022-03-01)',
      'title: Multi-Stakeholder Forum for Open Government / Tuesday 1st March 2022 - Part 1',
      'title: Multi-Stakeholder Forum for Open Government / Tuesday 1st March 2022 - Part 2',
      'here WE ARE HERE day 8095',
      'meeting: Multi-Stakeholder Forum for Open Government / Next provisional date: *Wednesday 18th October 2023*',
    ]);
    expect(gone).toHaveLength(come.length);
  });

  test('a lead renamed in the agenda: that slide alone', () => {
    const agenda = forum.agenda.map((one) =>
      one.title === 'Opening remarks' ? { ...one, leads: 'A Minister' } : one,
    );
    expect(difference(forum, { ...forum, agenda })).toEqual({
      gone: ['label lead: Alex Burghart MP'],
      come: ['label lead: A Minister'],
    });
  });

  test('a commitment without its number: its title, and the line that sums them up', () => {
    const commitments = forum.commitments.map((one) =>
      one.number === 5 ? { ...one, number: undefined } : one,
    );
    expect(difference(forum, { ...forum, commitments }).come).toEqual([
      'body text: Verbal updates: NAP5 commitments 1-4, 6-8 + Anti-corruption and international illicit finance + Local Transparency',
      'points: Anti-corruption and international illicit finance',
    ]);
  });

  test('items moved in the agenda: the same slides in another order', () => {
    const agenda = [...forum.agenda].reverse();
    const { gone, come } = difference(forum, { ...forum, agenda });
    expect([...gone, ...come].filter((line) => !line.startsWith('section '))).toEqual([]);
  });

  test('an agenda without a title item: a title slide before the first', () => {
    const agenda = forum.agenda.filter(({ kind }) => kind !== 'title');
    const { value } = composeDeck({ ...forum, agenda }, wordingFor('en-GB'));
    expect(value.sections[0]?.slides[0]?.role).toBe('title');
  });

  test('an agenda item without points: the items by part', () => {
    const agenda = forum.agenda.map((one) =>
      one.kind === 'agenda' ? { ...one, points: [] } : one,
    );
    expect(difference(forum, { ...forum, agenda }).come).toEqual(
      expect.arrayContaining(['body • Part 1:', 'body • Part 2:']),
    );
  });

  test('two items of the same title are told apart', () => {
    const rules = forum.agenda.find(({ title }) => title === 'Meeting rules');
    if (!rules) throw new Error('the sample has meeting rules');
    const agenda = [...forum.agenda, { ...rules, part: 'Part 2' }, { ...rules, part: 'Part 2' }];
    expect(
      difference(forum, { ...forum, agenda }).come.filter((line) => /^points/.test(line)),
    ).toEqual(['points: Meeting rules - Part 2', 'points: Meeting rules (2)']);
  });
});
