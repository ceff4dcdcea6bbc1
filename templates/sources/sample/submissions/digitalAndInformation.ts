import { pointsOf } from './point';

/** Points on digital governance and on the right to information. */
export const digitalAndInformation = [
  ...pointsOf('Digital Governance', undefined, {
    'Artificial Intelligence (AI)': [
      [
        'S002',
        'People should be told when a public service uses artificial intelligence in a decision about them, and how to ask for a review by a person.',
      ],
      [
        'S012',
        'Public bodies should publish their assessments of artificial intelligence before it is used, not after. Civil society should help to set the questions.',
      ],
    ],
    'Algorithmic Transparency Recording Standard (ATRS)': [
      [
        'S017',
        'The Algorithmic Transparency Recording Standard should become mandatory for central government. The records should be easy to search.',
      ],
      [
        'S055',
        'The Recording Standard should be extended to local government, with support for small teams. A list of tools in use would be a good start.',
      ],
    ],
    'digital governance of UK regulatory landscape': [
      [
        'S023',
        'Several regulators deal with digital matters. A public guide to who regulates what would help people to know whom to ask.',
      ],
    ],
    'citizens juries': [
      [
        'S032',
        'Citizens juries should be used to advise on the use of data in public services, and government should answer their recommendations in public.',
      ],
    ],
    'data processing transparency': [
      [
        'S037.1',
        'Departments should publish which data they share with each other, for what purpose, and on what legal basis.',
      ],
    ],
    'knowledge, information and records management': [
      [
        'S044',
        'Good records are the basis of open government. The plan should set out how records in chat and e-mail systems are kept and found.',
      ],
    ],
    'the spread of disinformation': [
      [
        'S049',
        'The plan should include work against the spread of disinformation that protects free speech. Open publication of the evidence behind public decisions would be one step.',
      ],
    ],
  }),
  ...pointsOf('Right to Information', undefined, {
    'Freedom of Information (FOI) compliance': [
      [
        'S007',
        'Too many Freedom of Information requests are answered late. Each public authority should publish how long its answers take.',
      ],
      [
        'S033',
        'Public authorities with poor Freedom of Information figures should publish a plan to improve, and report on it every six months.',
      ],
    ],
    'barriers to transparency through FOI': [
      [
        'S019',
        'Work that is done by contractors is often out of reach of Freedom of Information requests. The plan should look at how this gap can be closed.',
      ],
    ],
    'improve transparency of commissioned research': [
      [
        'S037.2',
        'Research that government commissions should be published within three months of its delivery, with its data and methods.',
      ],
    ],
    'broadcasting all public meetings': [
      [
        'S048',
        'All meetings of public bodies that are open to the public should also be broadcast and kept online. This would help people who cannot travel.',
      ],
    ],
  }),
];
