import { pointsOf } from './point';

const theme = 'Anti Corruption and Integrity';

/** Points on anti-corruption in general, beneficial ownership and political integrity. */
export const antiCorruption = [
  ...pointsOf(theme, 'General', {
    'UK Anti-Corruption Strategy': [
      [
        'S006.1',
        'The next plan should commit to a new anti-corruption strategy with published targets. Progress should be reported once a year in a form that the public can follow.',
      ],
    ],
    'Anti-corruption Champion': [
      [
        'S024',
        'The role of Anti-corruption Champion should be filled through an open process and have its own terms of reference. The Champion should answer questions from civil society twice a year.',
      ],
    ],
    'broad issues of compliance and transparency': [
      [
        'S041',
        'Publication duties are met late or not at all in too many public bodies. A single public list of who has published what, and when, would help.',
      ],
    ],
  }),
  ...pointsOf(theme, 'Beneficial Ownership', {
    'data standards': [
      [
        'S003.2',
        'Company ownership data should follow an open standard, so that it can be matched with contract data without manual work.',
      ],
      [
        'S035',
        'We ask for ownership information to be published in one standard across the UK and its registers. Different formats make it hard to follow a chain of companies.',
      ],
    ],
  }),
  ...pointsOf(theme, 'Political Integrity', {
    'standards in public life': [
      [
        'S006.2',
        'The rules on standards in public life should have a firmer footing, and advice on them should be published promptly.',
      ],
      [
        'S053',
        'Reports about standards should be answered within a set time. The answer should say which recommendations are accepted and which are not.',
      ],
    ],
    'transparency of lobbying': [
      [
        'S018',
        'The lobbying register covers a small part of lobbying. It should also cover in-house lobbyists and show what was discussed.',
      ],
    ],
    'ministerial meetings': [
      [
        'S027',
        'Details of ministerial meetings should be published monthly, in one searchable place. The purpose of each meeting should be described in more than a few words.',
      ],
    ],
    'overseas donations to political parties': [
      [
        'S036',
        'Parties should check where large donations come from before they accept them. The checks should be published.',
      ],
    ],
    'regulatory framework': [
      [
        'S042',
        'Several regulators share the oversight of political integrity, and the gaps between them are not clear. We propose a public review of who is responsible for what.',
      ],
    ],
  }),
];
