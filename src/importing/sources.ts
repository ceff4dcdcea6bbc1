import { nameKey } from '../forum';
import type { Role, SubmissionField } from './exportModel';

/** Where exports come from, and what is fixed in their format. */
export interface Source {
  readonly name: string;
  readonly channel: string;
  readonly refsFromTimes?: boolean;
  /** Whether a row of headers is one of its exports'. */
  readonly isHeader: (keys: ReadonlySet<string>, first: string) => boolean;
  /** Whether a field stands in several languages, each in a column whose header ends in "/en" and the like. */
  readonly hasLanguages?: boolean;
  /** What a header that the source writes itself stands for; undefined for questions. */
  readonly roleOf: (key: string, keys: ReadonlySet<string>) => Role | undefined;
}

const respondent = (field: SubmissionField): Role => ({ kind: 'respondent', field });
const leftOut: Role = { kind: 'left out' };

/** Roles by header; headers apart by "|". */
const roles = (
  byRole: readonly (readonly [headers: string, role: Role])[],
): ((key: string) => Role | undefined) => {
  const known = new Map(
    byRole.flatMap(([headers, role]) =>
      headers.split('|').map((header) => [nameKey(header), role] as const),
    ),
  );
  return (key) => known.get(key);
};

const microsoftForms = roles([
  ['ID', respondent('ref')],
  ['Completion time', respondent('received')],
  ['Email', respondent('email')],
  ['Name', respondent('name')],
  ['Start time|Last modified time|Language|Total points|Quiz feedback|Grade posted time', leftOut],
]);

/**
 * The sources by their headers. The order matters: those with the most telling headers come first.
 *
 * GOV.UK Forms: alphagov/forms-runner, app/lib/csv_generator.rb. Decidim: decidim/decidim, proposal_serializer.rb, with
 * nested fields joined by "/" and languages last (exporters/csv.rb). The others as their help pages and files show them.
 */
export const sources: readonly Source[] = [
  {
    name: 'SurveyMonkey',
    channel: 'Online form',
    isHeader: (keys) => keys.has('respondent id') && keys.has('collector id'),
    roleOf: roles([
      ['Respondent ID', respondent('ref')],
      ['End Date|Date Created', respondent('received')],
      ['Email Address', respondent('email')],
      ['First Name|Last Name', respondent('name')],
      ['Collector ID|Start Date|Date Modified|IP Address|Custom Data 1', leftOut],
    ]),
  },
  {
    name: 'Microsoft Forms',
    channel: 'Online form',
    isHeader: (keys) => keys.has('id') && keys.has('start time') && keys.has('completion time'),
    roleOf: (key) => (/^(points|feedback) /.test(key) ? leftOut : microsoftForms(key)),
  },
  {
    name: 'GOV.UK Forms',
    channel: 'Online form',
    isHeader: (keys) => keys.has('reference') && keys.has('submitted at'),
    roleOf: (key) => (nameParts.test(key) ? respondent('name') : govukForms(key)),
  },
  {
    name: 'Decidim',
    channel: 'Decidim',
    hasLanguages: true,
    isHeader: (keys) =>
      keys.has('id') && (keys.has('component/id') || keys.has('participatory space/id')),
    roleOf: (key, keys) => decidim(key, keys) ?? leftOut,
  },
  {
    name: 'Citizen Space',
    channel: 'Online form',
    isHeader: (keys) => keys.has('response id') || keys.has('unique response number'),
    roleOf: (key) => (/\banalyst|\btags?\b/.test(key) ? leftOut : citizenSpace(key)),
  },
  {
    name: 'Google Forms',
    channel: 'Online form',
    refsFromTimes: true,
    isHeader: (_keys, first) => first === 'timestamp',
    roleOf: roles([
      ['Timestamp', respondent('received')],
      ['Username|Email address', respondent('email')],
      ['Score', leftOut],
    ]),
  },
];

/** A name in parts, as GOV.UK Forms asks for it: "What is your name? - First name". */
const nameParts = /\bname\b.* (first|middle|last|full) names?$/;

const govukForms = roles([
  ['Reference', respondent('ref')],
  ['Submitted at', respondent('received')],
  ['Language|Form name', leftOut],
]);

const citizenSpace = roles([
  ['Response ID|Unique response number', respondent('ref')],
  [
    'Submitted|Date submitted|Submitted date|Submission date|Response date|Date of response|Submitted on',
    respondent('received'),
  ],
  ['User ID|Status|Started|Date started|IP address|Updated|Published|Publication status', leftOut],
]);

function decidim(key: string, keys: ReadonlySet<string>): Role | undefined {
  const [, field = key] =
    /^(title|body|(?:category|taxonomies)\/name)(?:\/[a-z ]+)?$/.exec(key) ?? [];
  switch (field) {
    case 'reference':
      return respondent('ref');
    case 'id':
      return keys.has('reference') ? undefined : respondent('ref');
    case 'title':
      return respondent('topic');
    case 'body':
      return respondent('submission');
    case 'category/name':
    case 'taxonomies/name':
      return respondent('theme');
    case 'author/name':
      return respondent('name');
    case 'published at':
      return respondent('received');
    case 'withdrawn':
    case 'state':
      return { kind: 'withdrawn' };
    default:
      return undefined;
  }
}
