import { pointsOf } from './point';

/** Points on budgetary transparency, civic space and open parliaments. */
export const publicLife = [
  ...pointsOf('Budgetary Transparency', undefined, {
    'transparency of Official Development Assistance (ODA)': [
      [
        'S004',
        'Every department that spends Official Development Assistance should publish its projects, budgets and results to the same standard.',
      ],
      [
        'S040',
        'People in the countries that receive aid should be able to find out what is planned there. Forward spending plans for the next two years would make this possible.',
      ],
    ],
    'transparency of the cost of clinical trials in the UK': [
      [
        'S020',
        'The cost of publicly funded clinical trials should be published with their results. This would show what public money contributes to new medicines.',
      ],
    ],
  }),
  ...pointsOf('Civic Space', undefined, {
    'knowledge and information management to support data publication': [
      [
        'S014',
        'Public bodies can only publish what they can find. We propose guidance on knowledge and information management for teams that publish data.',
      ],
    ],
    'public service relations during protests': [
      [
        'S029',
        'How public services and protesters deal with each other should be discussed openly, with published guidance for both sides.',
      ],
    ],
    'open licences for using public facilities': [
      [
        'S047',
        'Community groups should be able to use public halls and libraries under a simple open licence with clear conditions.',
      ],
    ],
  }),
  ...pointsOf('Open Parliaments', undefined, {
    'electoral reform regarding oversight of MPs between elections': [
      [
        'S015',
        'Voters should have more ways to hold their MP to account between elections. We propose a public discussion of the options.',
      ],
    ],
    'improving political participation': [
      [
        'S034',
        'The plan should help people who have never taken part in politics to do so, for example through local assemblies and plain information about how decisions are made.',
      ],
    ],
    'voting rights': [
      [
        'S051',
        'The plan should look at who has the right to vote in which elections, and explain the rules in one place. Changes to the rules should be preceded by a public consultation.',
      ],
    ],
  }),
];
