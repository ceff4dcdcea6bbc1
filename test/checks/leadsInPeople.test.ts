import { leadsInPeople } from '../../src/checks/leadsInPeople';
import { foundBy, saidBy } from './foundBy';

const people = [
  { name: 'Kevin Keith', post: 'Chair', roles: 'Chair' },
  { name: 'Sue Bateman', roles: 'Co-chair' },
  { honorific: 'Dr.', name: 'Matt Donnelly', roles: 'Speaker' },
];
const found = (leads: string) =>
  saidBy(leadsInPeople, { people, agenda: [{ kind: 'section', leads }] });

test('a lead who is not in People is found, with the person who is meant', () => {
  const agenda = [{ kind: 'section' }, { kind: 'section', leads: 'Kevin' }];
  expect(foundBy(leadsInPeople, { people, agenda })).toEqual([
    'warning lead-not-in-people Agenda!E3',
  ]);
  expect(found('Kevin')).toEqual([
    '"Kevin" leads an item of the agenda, but is not in People. Did you mean "Kevin Keith"? Add the lead to People, or type the name as it stands there.',
  ]);
  expect(found('Sue Batemann, Kevin Keith')[0]).toContain('Did you mean "Sue Bateman"?');
});

test('a body whose name holds "and" is one lead', () => {
  expect(found('Government leads and civil society counterparts')).toEqual([
    '"Government leads and civil society counterparts" leads an item of the agenda, but is not in People. Add the lead to People, or type the name as it stands there.',
  ]);
});

test('of several leads only those are found who are not there', () => {
  expect(found('Kevin Keith and Ann Other')).toHaveLength(1);
  expect(found('Kevin; Sue')).toHaveLength(2);
});

test.each([
  'Kevin Keith',
  'Kevin Keith and Sue Bateman',
  'kevin keith, Sue Bateman',
  'Sue Bateman; Kevin Keith',
  'Sue Bateman\nKevin Keith',
  'Dr. Matt Donnelly',
  'Kevin Keith, Chair',
])('%j is in People', (leads) => expect(found(leads)).toEqual([]));

test('without People nobody is looked for', () => {
  expect(foundBy(leadsInPeople, { agenda: [{ kind: 'section', leads: 'Kevin' }] })).toEqual([]);
});
