import { consents, type Submission } from '../forum';
import { date, oneOf, personalText, text, yesNo } from './columns';
import { filedSubTheme, filedTheme } from './filedUnder';
import type { Sheet } from './sheet';

export const submissions: Sheet<Submission> = {
  name: 'Submissions',
  synonyms: ['submission', 'responses received', 'ideas', 'proposals received', 'inputs'],
  purpose:
    'What was sent in during outreach. A submission that makes several points has a row a point.',
  headings: 'theme',
  several: ['theme', 'subTheme', 'topic'],
  columns: {
    ref: text({
      header: 'Ref',
      synonyms: ['reference', 'our ref', 'id', 'submission id', 'submission ref'],
      help: 'The reference of the submission. All its points share it.',
      example: 'S012',
      required: true,
      width: 10,
    }),
    point: text({
      header: 'Point',
      synonyms: ['point no', 'point number'],
      help: 'The number of the point, if the submission makes several.',
      example: '2',
      width: 8,
    }),
    received: date({
      header: 'Received',
      synonyms: ['date received', 'received on', 'submitted', 'date'],
      help: 'The day on which it came in.',
      example: '18/05/2023',
    }),
    channel: text(
      {
        header: 'Channel',
        synonyms: ['source', 'how received'],
        help: 'How it came in.',
        example: 'Online form',
        width: 16,
      },
      { kind: 'suggested', values: ['Online form', 'E-mail', 'Workshop', 'Letter', 'Meeting'] },
    ),
    name: personalText({
      header: 'Name',
      synonyms: ['submitter', 'submitted by', 'respondent', 'your name'],
      help: 'Who sent it. Personal: it is never printed.',
      example: 'Submitter 12',
    }),
    organisation: personalText({
      header: 'Organisation',
      synonyms: ['organization', 'on behalf of'],
      help: 'The organisation that sent it. Personal: it is never printed.',
      example: 'Organisation 12',
    }),
    sector: text(
      {
        header: 'Sector',
        synonyms: ['type of submitter', 'submitter type'],
        help: 'What kind of submitter it was. The responses count submissions by sector.',
        example: 'Civil society',
        width: 20,
      },
      {
        kind: 'suggested',
        values: [
          'Civil society',
          'Academia',
          'Business',
          'Local government',
          'Central government',
          'Parliament',
          'Media',
          'Member of the public',
        ],
      },
    ),
    email: personalText({
      header: 'Email',
      synonyms: ['e-mail', 'email address', 'e-mail address'],
      help: 'The submitter’s address. Personal: it is never printed.',
      example: 'submitter12@example.org',
      width: 28,
    }),
    mayPublish: oneOf(
      {
        header: 'May publish',
        synonyms: [
          'ok to publish',
          'consent',
          'publish',
          'consent to publish',
          'permission to publish',
        ],
        help: 'What the submitter agreed to. Blank counts as Nothing.',
        example: 'Text only',
      },
      consents,
      {
        aliases: {
          yes: 'Name and text',
          y: 'Name and text',
          true: 'Name and text',
          all: 'Name and text',
          text: 'Text only',
          anonymous: 'Text only',
          anonymously: 'Text only',
          no: 'Nothing',
          n: 'Nothing',
          false: 'Nothing',
          none: 'Nothing',
        },
        otherwise: 'warning',
      },
    ),
    submission: personalText(
      {
        header: 'Submission',
        synonyms: ['text', 'idea', 'proposal', 'comment', 'submission text'],
        help: 'What was sent in, in its own words. It is not printed.',
        example: 'Publish the contracts data in one place.',
        width: 60,
      },
      { kind: 'long text' },
    ),
    theme: filedTheme({ help: 'The theme it is filed under, as in Themes.' }),
    subTheme: filedSubTheme(),
    topic: text({
      header: 'Topic',
      synonyms: ['issue', 'subject'],
      help: 'What it is about within its theme. Rows with the same words are one topic.',
      example: 'enhancing Contracts Finder tool',
      width: 36,
    }),
    relevant: yesNo({
      header: 'Relevant',
      synonyms: ['in scope', 'relevant?'],
      help: 'No if it is outside the forum’s scope. Blank counts as yes.',
      example: 'Yes',
    }),
  },
};
