import { wordsSpeltTwoWays } from '../../src/checks/wordsSpeltTwoWays';
import { foundBy, saidBy } from './foundBy';

test('a word spelt two ways is found where it is spelt the second way, with the first', () => {
  const stages = [
    { kind: 'phase', stage: 'Phase 2', points: 'Response and finalization\n- Finalization' },
    { kind: 'stage', stage: 'Finalisation' },
  ];
  expect(foundBy(wordsSpeltTwoWays, { stages })).toEqual(['warning spelt-two-ways Stages!H2']);
  expect(saidBy(wordsSpeltTwoWays, { stages })).toEqual([
    '"finalization" is spelt "Finalisation" in cell B3 of Stages. Choose one spelling. The papers print what is typed.',
  ]);
});

test('across themes, commitments, the agenda, assessments and topics', () => {
  const forum = {
    themes: [{ theme: 'Labour markets', subTheme: 'Organised crime' }],
    commitments: [{ title: 'Labor markets', objectives: 'Modelling' }],
    agenda: [{ kind: 'points', title: 'Co-creation', points: 'Cocreation begins' }],
    assessments: [{ theme: 'Labour markets', summary: '1 topic: organized labour' }],
    submissions: [
      { ref: 'S001', topic: 'modeling' },
      { ref: 'S002', topic: 'modeling' },
    ],
  };
  expect(foundBy(wordsSpeltTwoWays, forum)).toEqual([
    'warning spelt-two-ways Commitments!C2',
    'warning spelt-two-ways Agenda!G2',
    'warning spelt-two-ways Assessments!F2',
    'warning spelt-two-ways Submissions!M2',
  ]);
});

test('case, and a hyphen beside a space, are no other spelling of a word', () => {
  const themes = [{ theme: 'Anti-corruption' }, { theme: 'The Anti Corruption Strategy' }];
  const agenda = [{ kind: 'points', title: 'ANTI-CORRUPTION', points: 'anti\u2011corruption' }];
  expect(foundBy(wordsSpeltTwoWays, { themes, agenda })).toEqual([]);
});
