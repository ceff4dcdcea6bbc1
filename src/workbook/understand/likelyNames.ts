import type { Concept } from './vocabulary';

/** What is known of a declared sheet's headers beyond its declaration. */
export interface SheetWords {
  /** What its rows are called: words that a header may carry for no more than that, as in "Submission ref". */
  readonly own: readonly Concept[];
  /**
   * More names of its columns by field. A declared synonym is read without asking; one of these is held against the
   * column's values first.
   */
  readonly likely: Readonly<Record<string, readonly string[]>>;
}

const filed = {
  theme: ['category', 'theme area', 'priority', 'workstream', 'chapter'],
  subTheme: ['sub title', 'secondary theme', 'sub category', 'sub topic', 'sub workstream'],
};
const leads = {
  governmentLead: ['responsible department', 'government lead department', 'lead', 'sro name'],
  civilSocietyLead: [
    'civil society',
    'civil society organisation',
    'external partner',
    'partner organisation',
  ],
};

/** By the name of the declared sheet. */
export const sheetWords: Readonly<Record<string, SheetWords>> = {
  Agenda: {
    own: ['item', 'slide'],
    likely: {
      part: ['session', 'section'],
      item: ['item number', 'order'],
      kind: ['slide type'],
      title: ['item', 'item name', 'agenda item', 'subject'],
      leads: ['speaker', 'owner'],
      minutes: ['length', 'time allotted'],
      points: ['description', 'bullet points', 'detail', 'key points'],
    },
  },
  People: {
    own: ['person', 'speaker'],
    likely: {
      honorific: ['title'],
      name: ['person', 'speaker name'],
      post: ['title', 'role'],
      organisation: ['department or organisation', 'employer'],
      roles: ['role in meeting', 'function', 'part in meeting', 'speaking role'],
      email: ['contact'],
    },
  },
  Commitments: {
    own: ['commitment'],
    likely: {
      plan: ['national action plan', 'cycle'],
      number: ['commitment id', 'id', 'commitment ref'],
      title: ['commitment title', 'commitment text'],
      objectives: ['description', 'purpose', 'ambition', 'outcome', 'commitment description'],
      ...leads,
      status: [
        'complete',
        'completion status',
        'level of completion',
        'status update',
        'rating',
        'state of play',
      ],
      update: [
        'progress',
        'progress status',
        'progress description',
        'status update',
        'what has been done',
        'commentary',
        'narrative',
        'note',
      ],
      updatedOn: ['update date', 'status date', 'date', 'last update'],
    },
  },
  Themes: {
    own: ['theme'],
    likely: {
      ...filed,
      theme: [...filed.theme, 'name', 'title'],
      subTheme: [...filed.subTheme, 'sub theme name'],
      ...leads,
      description: ['note', 'summary', 'what it covers'],
    },
  },
  Submissions: {
    own: ['submission', 'proposal', 'response', 'person'],
    likely: {
      ref: ['number', 'case reference', 'code', 'unique id', 'card number', 'item number'],
      point: ['number of point'],
      received: ['receive', 'timestamp', 'completion time', 'start time', 'event date'],
      channel: ['format', 'kind', 'type of submission', 'channel received'],
      name: ['person', 'name of person', 'contact name', 'from'],
      organisation: ['person organisation', 'group name'],
      sector: [
        'kind of person',
        'kind of organisation',
        'category of person',
        'kind',
        'background',
        'sector kind',
      ],
      mayPublish: ['publish name', 'consent to share', 'permission', 'may we share'],
      submission: [
        'say',
        'description',
        'view',
        'response',
        'suggestion',
        'body',
        'verbatim',
        'summary',
      ],
      theme: [...filed.theme, 'theme of topic'],
      subTheme: filed.subTheme,
      topic: ['title', 'topic of point', 'key words', 'tag'],
      relevant: ['relevance', 'eligible', 'relevant to plan'],
    },
  },
  Assessments: {
    own: ['theme'],
    likely: {
      ...filed,
      theme: [...filed.theme, 'name'],
      rating: ['status', 'score', 'colour'],
      relevantSubmissions: [
        'count of submissions',
        'relevant count',
        'count of proposals',
        'count of responses',
      ],
      topics: ['topic', 'topics raised', 'points', 'proposals'],
      summary: [
        'say',
        'summary of responses',
        'summary of proposals',
        'summary of what was said',
        'overview',
        'description',
      ],
      analysis: ['reason', 'comment', 'note', 'reason for rating', 'view'],
    },
  },
  Stages: {
    own: ['stage'],
    likely: {
      phase: ['workstream', 'phase of work'],
      stage: ['description', 'title', 'item', 'deliverable'],
      starts: ['start date', 'date', 'opens'],
      ends: ['end date', 'completion date', 'target date', 'deadline', 'closes'],
      datesShown: ['show date', 'timing', 'time', 'when'],
      kind: ['stage type', 'category'],
      ledBy: ['lead organisation', 'lead person'],
      points: ['description', 'comment', 'note', 'detail'],
    },
  },
  Responses: {
    own: ['response', 'government'],
    likely: {
      refs: ['submission', 'linked submissions', 'submission number', 'source submissions'],
      ...filed,
      proposal: ['submission', 'summary of proposal', 'summary of submission', 'say', 'request'],
      decision: ['status', 'decision status', 'position', 'response status', 'result'],
      reason: ['explanation', 'comment', 'decision reason', 'organisation response'],
      commitment: ['commitment reflected', 'commitment title', 'where reflected'],
      lead: ['lead organisation', 'lead person', 'government lead', 'lead post', 'post'],
      clearedBy: ['clearance', 'clearing person', 'clear name'],
      clearedOn: ['clear date'],
    },
  },
};
