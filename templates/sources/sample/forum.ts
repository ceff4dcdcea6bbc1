import type { SettingField } from '../../../src/forum';

/** The settings of the forum of 22 June 2023. Outreach, its dates and the response contact are invented. */
export const forum: Readonly<Record<SettingField, string>> = {
  forumName: 'Multi-Stakeholder Forum for Open Government',
  date: '2023-06-22',
  host: 'Cabinet Office',
  hostDepartment: 'Central Digital and Data Office',
  partner: 'UK Open\nGovernment\nCivil Society Network',
  currentPlan: 'NAP5',
  nextPlan: 'NAP6',
  nextPlanTitle: 'Sixth National Action Plan for Open Government 2024-25',
  assessedBy: 'CDDO',
  nextMeeting: '2023-10-18',
  nextMeetingIsProvisional: 'Yes',
  language: 'en-GB',
  contactHeading: 'UK Government OGP Point-of-Contact',
  outreach:
    'Between 2 May and 9 June 2023 anybody could send in an idea for the next plan: by online form, by e-mail, by letter, or at one of four workshops held in person and online. Each submission was read by two analysts, who filed every point it makes under a theme and a topic.',
  outreachOpened: '2023-05-02',
  outreachClosed: '2023-06-09',
  responseContact: 'Open Government team, open.government@example.gov.uk',
  notice:
    'This is a sample. The submissions, the responses and the outreach dates are invented to show how Forum Papers works. They are not the decisions of any government or organisation.',
  deckTemplate: '',
  responseTemplate: '',
};
