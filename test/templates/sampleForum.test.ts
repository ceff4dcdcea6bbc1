import { decisions, themeName } from '../../src/forum';
import { forum } from '../../templates/sources/sample/forum';
import { responses } from '../../templates/sources/sample/responses';
import { submissions } from '../../templates/sources/sample/submissions';
import { themes } from '../../templates/sources/sample/themes';

/** The number of relevant submissions and of topics that the deck shows, by theme. */
const figures = {
  'Anti Corruption and Integrity: Open Contracting': [8, 5],
  'Budgetary Transparency': [3, 2],
  'Anti Corruption and Integrity: General': [3, 3],
  'Anti Corruption and Integrity: Beneficial Ownership': [2, 1],
  'Digital Governance': [9, 7],
  Inclusion: [4, 4],
  // The deck says three and lists two.
  Justice: [3, 2],
  'Right to Information': [5, 4],
  'Anti Corruption and Integrity: Political Integrity': [6, 5],
  'Civic Space': [3, 3],
  'Natural Resources': [3, 3],
  'Open Parliaments': [3, 3],
  'Public Service Delivery': [3, 5],
} as const;

type Filed = { readonly theme?: string | number; readonly subTheme?: string | number };
const nameOf = ({ theme, subTheme }: Filed) =>
  themeName(String(theme), subTheme === undefined ? undefined : String(subTheme));
const relevant = submissions.filter((row) => row.relevant === 'Yes');
const refOf = (row: (typeof relevant)[number]) =>
  row.point === undefined ? String(row.ref) : `${row.ref}.${row.point}`;

test.each(Object.entries(figures))('%s has the figures of the deck', (name, [refs, topics]) => {
  const rows = relevant.filter((row) => nameOf(row) === name);
  expect(new Set(rows.map(({ ref }) => ref)).size).toBe(refs);
  expect(new Set(rows.map(({ topic }) => topic)).size).toBe(topics);
});

test('themes, relevant submissions and responses are of the same themes', () => {
  const names = Object.keys(figures).sort();
  expect(themes.map(nameOf).sort()).toEqual(names);
  expect([...new Set(relevant.map(nameOf))].sort()).toEqual(names);
  expect([...new Set(responses.map(nameOf))].sort()).toEqual(names);
});

test('every relevant point is answered once, by a response of its theme', () => {
  const answered = responses.flatMap((response) =>
    String(response.refs)
      .split(', ')
      .map((ref) => `${ref} in ${nameOf(response)}`),
  );
  expect(answered.sort()).toEqual(relevant.map((row) => `${refOf(row)} in ${nameOf(row)}`).sort());
});

test('submissions came in during the outreach, each ref on one day from one sender', () => {
  for (const { received } of submissions) {
    expect(String(received) >= forum.outreachOpened).toBe(true);
    expect(String(received) <= forum.outreachClosed).toBe(true);
  }
  const senders = new Set(
    submissions.map(({ ref, received, name }) => `${ref} ${received} ${name}`),
  );
  expect(senders.size).toBe(new Set(submissions.map(({ ref }) => ref)).size);
});

test('every decision occurs, and what is adopted names its commitment', () => {
  expect(new Set(responses.map(({ decision }) => decision))).toEqual(new Set(decisions));
  for (const { decision, commitment } of responses) {
    expect(commitment !== undefined).toBe(decision === 'Adopted' || decision === 'Partly adopted');
  }
});

test('some responses are cleared and a few are not', () => {
  const drafts = responses.filter(({ clearedOn }) => clearedOn === undefined);
  expect(drafts.length).toBeGreaterThan(2);
  expect(drafts.length).toBeLessThan(responses.length / 4);
});

test('nobody is named in the texts that get published', () => {
  for (const { proposal, reason } of responses) {
    expect(`${proposal} ${reason}`).not.toMatch(/Submitter|Organisation \d|@|\d{5}/);
  }
});
