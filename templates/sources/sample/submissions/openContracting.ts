import { pointsOf } from './point';

/** Points on open contracting. */
export const openContracting = pointsOf('Anti Corruption and Integrity', 'Open Contracting', {
  'Transforming Public Procurement Programme': [
    [
      'S001',
      'The Transforming Public Procurement Programme should publish how each new notice will be used and by when. Civil society should be able to test the notices before they are final.',
    ],
    [
      'S011',
      'Please commit to a public timetable for the Transforming Public Procurement Programme, with a short report each quarter on what has been delivered.',
    ],
  ],
  'enhancing Contracts Finder tool': [
    [
      'S003.1',
      'Contracts Finder should let people search by supplier and follow one contract from tender to payment.',
    ],
    [
      'S021.1',
      'The search in Contracts Finder misses notices with older category codes. We would like bulk downloads and an alert when a contract changes.',
    ],
  ],
  'transparency concerns with regulatory compliance': [
    [
      'S016',
      'Many contracts are published long after the legal deadline. The share published on time should be reported for each public body.',
    ],
    [
      'S030',
      'There is no visible consequence when a contract is not published. A named team should follow up late publication and say what it found.',
    ],
  ],
  'challenges to interoperability': [
    [
      'S021.2',
      'Data from different procurement systems cannot be joined because buyers and suppliers have no common identifiers. Shared identifiers should be required.',
    ],
  ],
  'full implementation': [
    [
      'S038',
      'Earlier plans promised open contracting from planning to final spend. The next plan should finish this for all central government contracts before it adds new aims.',
    ],
    [
      'S054',
      'The open contracting standard should be applied in full, including contract changes and actual spend. Training for buyers would help to reach this.',
    ],
  ],
});
