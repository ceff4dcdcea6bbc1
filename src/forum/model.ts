import type { Source } from '../findings';
import type { CalendarDate } from './calendarDate';
import type { Personal } from './personal';
import type { RowSource } from './rowSource';

/** A line of a Points cell, with the lines below it that start with a dash or bullet. */
export interface Point {
  readonly text: string;
  readonly subPoints: readonly string[];
}

/** A reference to a submission, or to one of its points: "S012" or "S012.2". */
export interface SubmissionRef {
  readonly ref: string;
  readonly point: string | undefined;
}

export const ratings = ['Green', 'Amber', 'Red'] as const;
export type Rating = (typeof ratings)[number];

export const decisions = [
  'Adopted',
  'Partly adopted',
  'Not adopted',
  'Already under way',
  'Deferred',
] as const;
export type Decision = (typeof decisions)[number];

export const consents = ['Name and text', 'Text only', 'Nothing'] as const;
export type Consent = (typeof consents)[number];

export const agendaKinds = [
  'title',
  'section',
  'welcome',
  'rules',
  'purpose',
  'agenda',
  'updates',
  'feedback',
  'break',
  'opening',
  'analysis',
  'discussion',
  'next steps',
  'contacts',
  'reflections',
  'close',
  'points',
] as const;
export type AgendaKind = (typeof agendaKinds)[number];

export const roles = ['Chair', 'Co-chair', 'Speaker', 'Contact'] as const;
export type Role = (typeof roles)[number];

export const stageKinds = ['stage', 'phase', 'forum', 'visit', 'milestone'] as const;
export type StageKind = (typeof stageKinds)[number];

/** The settings of the Forum sheet. */
export interface Settings {
  readonly forumName: string | undefined;
  readonly date: CalendarDate | undefined;
  readonly host: string | undefined;
  readonly hostDepartment: string | undefined;
  readonly partner: string | undefined;
  readonly currentPlan: string | undefined;
  readonly nextPlan: string | undefined;
  readonly nextPlanTitle: string | undefined;
  readonly assessedBy: string | undefined;
  readonly nextMeeting: CalendarDate | undefined;
  readonly nextMeetingIsProvisional: boolean | undefined;
  readonly language: string | undefined;
  readonly contactHeading: string | undefined;
  readonly outreach: string | undefined;
  readonly outreachOpened: CalendarDate | undefined;
  readonly outreachClosed: CalendarDate | undefined;
  readonly responseContact: string | undefined;
  readonly notice: string | undefined;
  /** File names of templates that stand beside the workbook. */
  readonly deckTemplate: string | undefined;
  readonly responseTemplate: string | undefined;
}

export type SettingField = keyof Settings;

/** What every record carries: where it stood. */
export interface Placed {
  readonly at: RowSource;
}

export interface AgendaItem extends Placed {
  readonly part: string | undefined;
  readonly item: string | undefined;
  readonly kind: AgendaKind;
  /** May hold line breaks. */
  readonly title: string | undefined;
  /** As typed, such as "Kevin Keith and Sue Bateman". */
  readonly leads: string | undefined;
  readonly minutes: number | undefined;
  readonly points: readonly Point[];
}

/** Somebody with a public role at the forum. Contacts are public by their role. */
export interface Person extends Placed {
  readonly honorific: string | undefined;
  readonly name: string;
  readonly post: string | undefined;
  readonly organisation: string | undefined;
  readonly roles: readonly Role[];
  readonly email: string | undefined;
}

export interface Commitment extends Placed {
  readonly plan: string | undefined;
  readonly number: number | undefined;
  readonly title: string;
  /** One objective a line of the cell. */
  readonly objectives: readonly string[];
  readonly governmentLead: string | undefined;
  readonly civilSocietyLead: string | undefined;
  readonly status: string | undefined;
  readonly update: string | undefined;
  readonly updatedOn: CalendarDate | undefined;
}

export interface Theme extends Placed {
  readonly theme: string;
  readonly subTheme: string | undefined;
  readonly governmentLead: string | undefined;
  readonly civilSocietyLead: string | undefined;
  readonly description: string | undefined;
}

/** One point of a submission; points of one submission share its ref. */
export interface Submission extends Placed {
  readonly ref: string;
  readonly point: string | undefined;
  readonly received: CalendarDate | undefined;
  readonly channel: string | undefined;
  readonly name: Personal | undefined;
  readonly organisation: Personal | undefined;
  readonly sector: string | undefined;
  readonly email: Personal | undefined;
  /** Blank counts as "Nothing". */
  readonly mayPublish: Consent | undefined;
  readonly submission: Personal | undefined;
  readonly theme: string | undefined;
  readonly subTheme: string | undefined;
  readonly topic: string | undefined;
  /** Blank counts as relevant. */
  readonly relevant: boolean | undefined;
}

export interface Assessment extends Placed {
  readonly theme: string;
  readonly subTheme: string | undefined;
  readonly rating: Rating | undefined;
  /** What was typed; blank is computed from Submissions. */
  readonly relevantSubmissions: number | undefined;
  /** What was typed, one topic a line or parted by semicolons; blank is computed from Submissions. */
  readonly topics: readonly string[];
  /** What was typed; blank is computed from the topics. */
  readonly summary: string | undefined;
  readonly analysis: string | undefined;
}

export interface Stage extends Placed {
  /** The name of the phase that this stage or phase belongs to. */
  readonly phase: string | undefined;
  readonly stage: string;
  readonly starts: CalendarDate | undefined;
  readonly ends: CalendarDate | undefined;
  /** The dates in the words to print, such as "Jun/Jul 2023". */
  readonly datesShown: string | undefined;
  readonly kind: StageKind;
  readonly ledBy: string | undefined;
  readonly points: readonly Point[];
}

export interface Response extends Placed {
  readonly refs: readonly SubmissionRef[];
  readonly theme: string | undefined;
  readonly subTheme: string | undefined;
  readonly proposal: string;
  readonly decision: Decision | undefined;
  readonly reason: string | undefined;
  /** As typed, such as "NAP6 commitment 2". */
  readonly commitment: string | undefined;
  readonly lead: string | undefined;
  readonly clearedBy: string | undefined;
  readonly clearedOn: CalendarDate | undefined;
}

/** Everything that a team's workbooks say of one forum. */
/** Which layout of a presentation slides of a kind stand on, as Mapping says; the kinds are the deck's to know. */
export interface LayoutWish extends Placed {
  readonly slide: string;
  readonly layout: string;
  /** The placeholder for text, by its name. */
  readonly text: string | undefined;
  /** The presentation's file name; undefined where it is said of any. */
  readonly template: string | undefined;
}

export interface Forum {
  readonly settings: Settings;
  /** Where each setting stands; a setting without a row is missing. */
  readonly settingsAt: Readonly<Partial<Record<SettingField, Source>>>;
  readonly agenda: readonly AgendaItem[];
  readonly people: readonly Person[];
  readonly commitments: readonly Commitment[];
  readonly themes: readonly Theme[];
  readonly submissions: readonly Submission[];
  readonly assessments: readonly Assessment[];
  readonly stages: readonly Stage[];
  readonly responses: readonly Response[];
  readonly layoutWishes: readonly LayoutWish[];
}
