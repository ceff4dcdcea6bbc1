import { responsesOf } from './response';

const theme = 'Anti Corruption and Integrity';

/** Responses on anti-corruption and its sub-themes. */
export const antiCorruption = [
  ...responsesOf(theme, 'General', 'Deputy Director, Anti-corruption', [
    {
      refs: 'S006.1',
      proposal: 'Commit to a new anti-corruption strategy with published targets.',
      decision: 'Partly adopted',
      reason:
        'NAP6 commitment 3 sets out how the public can follow progress on anti-corruption. It does not set targets, because these belong in the strategy itself.',
      commitment: 'NAP6 commitment 3',
      clearedOn: '2023-11-09',
    },
    {
      refs: 'S024',
      proposal: 'Fill the role of Anti-corruption Champion through an open process.',
      decision: 'Not adopted',
      reason:
        'How the role is filled is decided outside the plan. We have passed the idea of regular questions from civil society to the team concerned.',
      clearedOn: '2023-11-09',
    },
    {
      refs: 'S041',
      proposal: 'Keep one public list of which bodies have met their duties to publish.',
      decision: 'Deferred',
      reason:
        'We need to know first what such a list would cost public bodies to keep up. The thematic group will look at this by June 2024.',
    },
  ]),
  ...responsesOf(theme, 'Open Contracting', 'Deputy Director, Open Contracting', [
    {
      refs: 'S001, S011',
      proposal:
        'Publish a timetable for the Transforming Public Procurement Programme and let civil society test the new notices.',
      decision: 'Adopted',
      reason:
        'A public timetable and a test with civil society will be milestones of the commitment. Progress will be published every quarter.',
      commitment: 'NAP6 commitment 1',
      clearedOn: '2023-11-06',
    },
    {
      refs: 'S003.1, S021.1',
      proposal: 'Improve the search in Contracts Finder, with bulk downloads and alerts.',
      decision: 'Partly adopted',
      reason:
        'The commitment covers search by supplier and bulk downloads. Alerts are left for a later release, because older notices must be corrected first.',
      commitment: 'NAP6 commitment 1',
      clearedOn: '2023-11-06',
    },
    {
      refs: 'S016, S030',
      proposal: 'Report how many contracts are published on time, and follow up late publication.',
      decision: 'Adopted',
      reason:
        'Each department’s share of contracts published on time will be reported twice a year. A named team will follow up late publication.',
      commitment: 'NAP6 commitment 1',
      clearedOn: '2023-11-06',
    },
    {
      refs: 'S021.2',
      proposal: 'Require common identifiers for buyers and suppliers.',
      decision: 'Adopted',
      reason:
        'Common identifiers are needed to follow a contract from planning to spend. The commitment says which identifiers will be used and from when.',
      commitment: 'NAP6 commitment 1',
      clearedOn: '2023-11-06',
    },
    {
      refs: 'S038, S054',
      proposal:
        'Apply the open contracting standard in full, including contract changes and spend.',
      decision: 'Already under way',
      reason:
        'This work began under NAP5 and goes on. NAP6 commitment 1 adds yearly reports on how far it has come.',
      clearedOn: '2023-11-06',
    },
  ]),
  ...responsesOf(theme, 'Beneficial Ownership', 'Deputy Director, Corporate Transparency', [
    {
      refs: 'S003.2, S035',
      proposal: 'Publish data on company ownership in one open standard.',
      decision: 'Deferred',
      reason:
        'The lead team needs more time to consider what the change would take. It will answer the thematic group by March 2024.',
    },
  ]),
  ...responsesOf(theme, 'Political Integrity', 'Deputy Director, Propriety', [
    {
      refs: 'S006.2, S053',
      proposal: 'Strengthen the rules on standards in public life, and answer reports on time.',
      decision: 'Not adopted',
      reason:
        'Work on standards is already going on outside the plan. A second process beside it would risk two different answers.',
      clearedOn: '2023-11-14',
    },
    {
      refs: 'S018',
      proposal: 'Extend the lobbying register to in-house lobbyists.',
      decision: 'Not adopted',
      reason:
        'A wider register would need a change in the law, which is not possible in the time of this plan. The evidence has been kept for the next review.',
      clearedOn: '2023-11-14',
    },
    {
      refs: 'S027',
      proposal: 'Publish details of ministerial meetings monthly, in one searchable place.',
      decision: 'Already under way',
      reason:
        'A single searchable place for these details is being prepared by another team. How often they are published will be decided there.',
      clearedOn: '2023-11-14',
    },
    {
      refs: 'S036',
      proposal: 'Require parties to check and publish where large donations come from.',
      decision: 'Not adopted',
      reason:
        'Donations to parties are a matter of electoral law, which the plan cannot change. We have passed the proposal to the team responsible.',
      clearedOn: '2023-11-14',
    },
    {
      refs: 'S042',
      proposal: 'Review which regulator is responsible for what.',
      decision: 'Not adopted',
      reason:
        'The government has no capacity for this review within the plan. The proposal can be made again for NAP7.',
    },
  ]),
];
