import { responsesOf } from './response';

/** Responses on inclusion, justice, natural resources and public services. */
export const societyAndServices = [
  ...responsesOf('Inclusion', undefined, 'Deputy Director, Inclusion', [
    {
      refs: 'S005',
      proposal: 'Publish data on the diversity of candidates.',
      decision: 'Not adopted',
      reason:
        'Parties hold this data, and the plan does not bind them. We have passed the proposal to the team responsible for elections.',
      clearedOn: '2023-11-08',
    },
    {
      refs: 'S022',
      proposal: 'Publish open data on racial discrimination in public services.',
      decision: 'Deferred',
      reason:
        'The idea has support, but no group is ready to work it up. We will try to form one before NAP7.',
      clearedOn: '2023-11-08',
    },
    {
      refs: 'S039',
      proposal: 'Offer young people an online place to propose and discuss ideas.',
      decision: 'Partly adopted',
      reason:
        'Outreach for the next plan will have an online space for young people. A permanent platform needs money that the plan does not have.',
      commitment: 'NAP6 commitment 4',
      clearedOn: '2023-11-08',
    },
    {
      refs: 'S052',
      proposal:
        'Bring information about grants, jobs and appointments to ethnic minority communities earlier.',
      decision: 'Deferred',
      reason:
        'Several departments would need to act together, and their leads have not been named yet. We will report to the forum in 2024.',
    },
  ]),
  ...responsesOf('Justice', undefined, 'Deputy Director, Open Justice', [
    {
      refs: 'S013, S046',
      proposal: 'Make court lists and judgments free to search and re-use, under published rules.',
      decision: 'Deferred',
      reason:
        'A call for evidence on open justice is in progress. If its outcome allows, the plan can be amended by the end of 2024.',
      clearedOn: '2023-11-17',
    },
    {
      refs: 'S025',
      proposal: 'Review how strategic litigation could be made fairer.',
      decision: 'Not adopted',
      reason:
        'The costs of litigation are a matter of court rules, which the plan cannot change. We have passed the proposal to the team responsible.',
      clearedOn: '2023-11-17',
    },
  ]),
  ...responsesOf('Natural Resources', undefined, 'Deputy Director, Environment and Energy', [
    {
      refs: 'S010',
      proposal: 'Publish the payments of extractive companies project by project.',
      decision: 'Already under way',
      reason:
        'Payments are reported under an existing scheme. The team responsible will consider how they can be compared over the years.',
      clearedOn: '2023-11-15',
    },
    {
      refs: 'S028',
      proposal: 'Agree a common open format for data on urban trees.',
      decision: 'Not adopted',
      reason:
        'Local councils hold this data, and no group was found that could agree a format with them. We have passed the idea to a network of councils.',
      clearedOn: '2023-11-15',
    },
    {
      refs: 'S043',
      proposal: 'Publish open data on the queue for grid connections and on free capacity.',
      decision: 'Not adopted',
      reason:
        'The data belongs to network companies, which take no part in the plan. The proposal was passed to the team responsible for energy.',
      clearedOn: '2023-11-15',
    },
  ]),
  ...responsesOf('Public Service Delivery', undefined, 'Deputy Director, Public Services', [
    {
      refs: 'S009.1',
      proposal: 'Publish plans to reform frontline health services early, with their evidence.',
      decision: 'Not adopted',
      reason:
        'Health commitments are part of wider health strategies. A further commitment in this plan would repeat them.',
      clearedOn: '2023-11-16',
    },
    {
      refs: 'S009.2',
      proposal: 'Disclose payments for the promotion of medicines in one public register.',
      decision: 'Already under way',
      reason:
        'Disclosure of such payments is being considered within an existing health strategy. The submission was passed to its team.',
      clearedOn: '2023-11-16',
    },
    {
      refs: 'S031',
      proposal: 'Share the code of government analysis on an open source platform.',
      decision: 'Not adopted',
      reason:
        'Many teams share their code already, each in its own way. No group was found that could agree one platform.',
      clearedOn: '2023-11-16',
    },
    {
      refs: 'S050.1, S050.2',
      proposal: 'Explain which medical devices and treatments are offered, and why.',
      decision: 'Not adopted',
      reason:
        'These decisions are made by health bodies that take no part in the plan. We have passed both points to them.',
      clearedOn: '2023-11-16',
    },
  ]),
];
