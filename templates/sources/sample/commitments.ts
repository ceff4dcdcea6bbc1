import type { Commitment } from '../../../src/forum';
import type { TypedRow } from '../../../src/workbook';

const titlesAndObjectives: readonly TypedRow<Commitment>[] = [
  {
    number: 1,
    title: 'Open Contracting',
    objectives:
      'To improve compliance, coverage, and quality of contract publication, from planning to final spend.',
  },
  {
    number: 2,
    title: 'Open Justice',
    objectives:
      'To improve public access and understanding of the justice system in the context of the rapid and ongoing digitisation of courts and tribunals.',
  },
  {
    number: 3,
    title: 'Algorithmic Transparency and Accountability',
    objectives:
      'To help ensure that when advanced algorithmic systems are purchased, developed or used to support decision making that there are appropriate, clear and effective mechanisms for citizens to challenge those decisions.',
  },
  {
    number: 4,
    title: 'Health',
    objectives: [
      'Improving communication and engagement with the public about the access and transparency of health data, and decision-making relating to public health.',
      'Common data standards and strengthening interoperability',
      'Strengthening clinical trial transparency will improve the allocation of medical research and healthcare resources, and lead to new treatments and cures.',
    ].join('\n'),
  },
  {
    number: 5,
    title: 'Anti-corruption and international illicit finance',
    objectives:
      "Improving transparency and collaboration in UK government efforts to detect and tackle corruption and illicit finance, building on commitments in the UK's G7 presidency.",
  },
  {
    number: 6,
    title: 'Aid Transparency',
    objectives:
      'Strengthening of transparency and accountability of UK Official Development Assistance (ODA).',
  },
  {
    number: 7,
    title: 'Diversity and inclusion',
    objectives:
      "Encourage and facilitate wider participation in the development of the UK government's National Action Plan for Open Government so as to improve outcomes.",
  },
  {
    number: 8,
    title: 'Freedom of Information',
    objectives:
      'To consider measures to strengthen FOI practice across public authorities with a view to improving compliance with the provisions of the Freedom of Information Act, including the timeliness of responses.',
  },
  {
    title: 'Local Transparency',
    objectives:
      'Building on the NAP 4 Commitment 8: Local transparency, the DLUHC will work with the local government community to develop a set of specific actions to advance transparency in the sector.',
  },
];

/** The commitments of NAP5. The deck names no leads for them. */
export const commitments: readonly TypedRow<Commitment>[] = titlesAndObjectives.map(
  (commitment) => ({ plan: 'NAP5', ...commitment }),
);
