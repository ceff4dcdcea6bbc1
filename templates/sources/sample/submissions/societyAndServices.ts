import { pointsOf } from './point';

/** Points on inclusion, justice, natural resources and public services. */
export const societyAndServices = [
  ...pointsOf('Inclusion', undefined, {
    'diversity of candidates standing in elections': [
      [
        'S005',
        'Parties should publish data on the diversity of the candidates who stand for them, so that progress can be seen from one election to the next.',
      ],
    ],
    'racial discrimination': [
      [
        'S022',
        'The plan should include open data on racial discrimination in public services, and involve the communities affected in deciding what is measured.',
      ],
    ],
    'digital youth participation platform': [
      [
        'S039',
        'Young people need an online place where they can propose and discuss ideas with government, and see what became of them.',
      ],
    ],
    'improvements to access opportunities for ethnic minorities': [
      [
        'S052',
        'Information about grants, jobs and public appointments should reach ethnic minority communities earlier and in more ways. We suggest working with local organisations.',
      ],
    ],
  }),
  ...pointsOf('Justice', undefined, {
    'Transparency concerns related to Open Justice data': [
      [
        'S013',
        'Court lists and judgments should be free to search and re-use. It should be clear which cases are missing and why.',
      ],
      [
        'S046',
        'Access to court data should follow published rules that apply to all users alike. Decisions about access should be recorded.',
      ],
    ],
    'reform of strategic litigation or impact litigation': [
      [
        'S025',
        'Public-interest cases are costly and uncertain for small organisations. The plan should review how strategic litigation could be made fairer.',
      ],
    ],
  }),
  ...pointsOf('Natural Resources', undefined, {
    'extractive industries': [
      [
        'S010',
        'Payments that extractive companies make to government should be published project by project, in a form that can be compared over the years.',
      ],
    ],
    'open data on urban trees': [
      [
        'S028',
        'Councils hold data on trees in streets and parks in many formats. A common open format would let residents see where trees are planted and lost.',
      ],
    ],
    'connecting renewable resources': [
      [
        'S043',
        'Community energy projects wait a long time to be connected to the grid. Open data on the queue and on free capacity would help them to plan.',
      ],
    ],
  }),
  ...pointsOf('Public Service Delivery', undefined, {
    'frontline health provision reform': [
      [
        'S009.1',
        'Plans to reform frontline health services should be published early, with the evidence behind them and a way to comment.',
      ],
    ],
    'transparency and safeguarding concerns around drug promotion': [
      [
        'S009.2',
        'Payments for the promotion of medicines should be disclosed in one public register, with safeguards for patients.',
      ],
    ],
    'open source analysis platform': [
      [
        'S031',
        'Government analysts should share their code on an open source platform, so that analysis can be checked and re-used.',
      ],
    ],
    'transparency of medical devices': [
      [
        'S050.1',
        'The evidence on which medical devices are approved should be public and written so that patients can understand it.',
      ],
    ],
    'health care decision-making': [
      [
        'S050.2',
        'Local decisions about which treatments are offered should be explained in public. Patients should take part in making them.',
      ],
    ],
  }),
];
