import type { Settings } from '../forum';
import { date, longText, text, yesNo } from './columns';
import type { Columns } from './sheet';

/** The sheet Forum: a row a setting. */
export const settingsSheet: {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly purpose: string;
  readonly columns: readonly [
    setting: { readonly header: string; readonly width: number },
    value: { readonly header: string; readonly width: number },
  ];
  readonly settings: Columns<Settings>;
} = {
  name: 'Forum',
  synonyms: ['settings', 'meeting', 'forum settings'],
  purpose: 'The facts of the forum itself, a setting a row.',
  columns: [
    { header: 'Setting', width: 30 },
    { header: 'Value', width: 70 },
  ],
  settings: {
    forumName: text({
      header: 'Forum name',
      synonyms: ['name of forum', 'meeting name', 'title'],
      help: 'The name of the forum, as it stands on the title slide.',
      example: 'Multi-Stakeholder Forum for Open Government',
    }),
    date: date({
      header: 'Date',
      synonyms: ['forum date', 'date of forum', 'meeting date'],
      help: 'The day of the forum. File names, "we are here" and the next meeting follow from it.',
      example: '22/06/2023',
    }),
    host: text({
      header: 'Host',
      synonyms: ['host organisation'],
      help: 'The body that hosts the forum, as printed on the title slide.',
      example: 'Cabinet Office',
    }),
    hostDepartment: text({
      header: 'Host department',
      synonyms: ['department'],
      help: 'The department of the host that is responsible for the responses.',
      example: 'Central Digital and Data Office',
    }),
    partner: text({
      header: 'Partner',
      synonyms: ['civil society partner', 'co-host'],
      help: 'The civil society partner. Line breaks are kept. The deck prints it in capitals.',
      example: 'UK Open Government Civil Society Network',
    }),
    currentPlan: text({
      header: 'Current plan',
      synonyms: ['current nap'],
      help: 'The short name of the action plan that is being carried out.',
      example: 'NAP5',
    }),
    nextPlan: text({
      header: 'Next plan',
      synonyms: ['next nap'],
      help: 'The short name of the action plan that is being made.',
      example: 'NAP6',
    }),
    nextPlanTitle: text({
      header: 'Next plan title',
      synonyms: ['next nap title'],
      help: 'The full title of the action plan that is being made.',
      example: 'Sixth National Action Plan for Open Government 2024-25',
    }),
    assessedBy: text({
      header: 'Assessed by',
      synonyms: ['assessor', 'analysis by'],
      help: 'Who assessed the themes. The table in the deck is headed with it, as in "CDDO Analysis".',
      example: 'CDDO',
    }),
    nextMeeting: date({
      header: 'Next meeting',
      synonyms: ['next forum', 'next meeting date'],
      help: 'The day of the next forum.',
      example: '18/10/2023',
    }),
    nextMeetingIsProvisional: yesNo({
      header: 'Next meeting is provisional',
      synonyms: ['provisional'],
      help: 'Yes if the day of the next forum may still change.',
      example: 'Yes',
    }),
    language: text({
      header: 'Language',
      help: 'The language of the papers as a code. English papers are made so far.',
      example: 'en-GB',
    }),
    contactHeading: text({
      header: 'Contact heading',
      help: 'The title of the slide with the contacts.',
      example: 'UK Government OGP Point-of-Contact',
    }),
    outreach: longText({
      header: 'Outreach',
      synonyms: ['outreach text', 'how outreach was done'],
      help: 'How the public was asked for submissions. The responses begin with it.',
      example: 'We asked for ideas by an online form, at three workshops and by e-mail.',
    }),
    outreachOpened: date({
      header: 'Outreach opened',
      synonyms: ['outreach start', 'outreach from'],
      help: 'The first day on which submissions were taken.',
      example: '02/05/2023',
    }),
    outreachClosed: date({
      header: 'Outreach closed',
      synonyms: ['outreach end', 'outreach to'],
      help: 'The last day on which submissions were taken.',
      example: '09/06/2023',
    }),
    responseContact: text({
      header: 'Response contact',
      synonyms: ['contact for responses'],
      help: 'Whom submitters may write to about the responses. It is published.',
      example: 'Open Government team, open.government@example.gov.uk',
    }),
    notice: longText({
      header: 'Notice',
      synonyms: ['footer', 'footnote'],
      help: 'A line at the foot of each page of the responses. Leave it blank if there is none.',
      example: 'Made for a demonstration.',
    }),
    deckTemplate: text({
      header: 'Deck template',
      synonyms: ['presentation template', 'powerpoint template'],
      help: 'The file name of the presentation that the deck is made on. Keep it beside the workbook. Blank means the usual one.',
      example: 'department.pptx',
    }),
    responseTemplate: text({
      header: 'Response template',
      synonyms: ['letterhead', 'word template'],
      help: 'The file name of the letterhead that the responses are made on. Keep it beside the workbook. Blank means the usual one.',
      example: 'letterhead.docx',
    }),
  },
};
