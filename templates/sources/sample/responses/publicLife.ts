import { responsesOf } from './response';

/** Responses on budgetary transparency, civic space and open parliaments. */
export const publicLife = [
  ...responsesOf('Budgetary Transparency', undefined, 'Deputy Director, Aid Transparency', [
    {
      refs: 'S004, S040',
      proposal: 'Publish all aid projects, budgets, results and forward plans to one standard.',
      decision: 'Adopted',
      reason:
        'There is support for this in government and civil society alike. Every department that spends aid will publish to the same standard, with plans for the next two years.',
      commitment: 'NAP6 commitment 2',
      clearedOn: '2023-11-07',
    },
    {
      refs: 'S020',
      proposal: 'Publish the cost of publicly funded clinical trials.',
      decision: 'Not adopted',
      reason:
        'Clinical trials are covered by existing health strategies. A further commitment in this plan would repeat them.',
      clearedOn: '2023-11-07',
    },
  ]),
  ...responsesOf('Civic Space', undefined, 'Deputy Director, Civil Society', [
    {
      refs: 'S014',
      proposal: 'Give guidance on knowledge and information management to teams that publish data.',
      decision: 'Not adopted',
      reason:
        'No group was found that could take this forward in the time of this plan. We have passed the proposal to the team that writes guidance on records.',
      clearedOn: '2023-11-15',
    },
    {
      refs: 'S029',
      proposal:
        'Publish guidance for public services and protesters on how they deal with each other.',
      decision: 'Not adopted',
      reason:
        'The subject reaches well beyond the bodies that take part in the plan. We could not form a group that covers it.',
      clearedOn: '2023-11-15',
    },
    {
      refs: 'S047',
      proposal: 'Let community groups use public halls and libraries under a simple open licence.',
      decision: 'Not adopted',
      reason:
        'These facilities are run by local councils, each with its own rules. We have passed the idea to a network of councils.',
      clearedOn: '2023-11-15',
    },
  ]),
  ...responsesOf('Open Parliaments', undefined, 'Deputy Director, Elections', [
    {
      refs: 'S015',
      proposal: 'Discuss in public how voters can hold their MP to account between elections.',
      decision: 'Not adopted',
      reason:
        'The oversight of MPs is a matter for Parliament. The plan binds the government alone.',
      clearedOn: '2023-11-16',
    },
    {
      refs: 'S034',
      proposal: 'Help people who have never taken part in politics to do so.',
      decision: 'Not adopted',
      reason:
        'We found no group that could take this forward in the time of this plan. The proposal will be offered again when NAP7 begins.',
      clearedOn: '2023-11-16',
    },
    {
      refs: 'S051',
      proposal: 'Explain in one place who may vote in which elections, and consult before changes.',
      decision: 'Not adopted',
      reason:
        'Voting rights are set by law and differ between the nations of the UK. The plan cannot change them.',
      clearedOn: '2023-11-16',
    },
  ]),
];
