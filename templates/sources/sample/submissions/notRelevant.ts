import type { SamplePoint } from './point';

/** Submissions outside the scope of a plan. They are kept, and counted nowhere. */
export const notRelevant: readonly SamplePoint[] = [
  {
    ref: 'S008',
    text: 'The road surface in our village needs repair. Please pass this on to the council.',
    relevant: 'No',
  },
  {
    ref: 'S026',
    theme: 'Digital Governance',
    topic: 'help with an online account',
    text: 'I cannot sign in to an online service and would like somebody to help me with it.',
    relevant: 'No',
  },
  {
    ref: 'S045',
    text: 'Our company offers software for surveys. We would be glad to show it to your team.',
    relevant: 'No',
  },
  {
    ref: 'S056',
    theme: 'Open Parliaments',
    topic: 'opening hours of a visitor centre',
    text: 'The visitor centre should open on Sunday mornings as well.',
    relevant: 'No',
  },
];
