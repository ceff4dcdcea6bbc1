/** What a word of a header stands for, such as "person" for "respondent". */
export type Concept = string;

/** Words of one meaning, by the concept that they stand for. Words stand without a plural's s. */
const groups: Readonly<Record<Concept, string>> = {
  id: 'id ref reference identifier code ids refs urn registration',
  number: 'number no nr num nos',
  count: 'count tally total quantity volume',
  date: 'date day timestamp datetime',
  receive: 'received receipt receive submitted sent lodged arrived came logged created supplied',
  name: 'name',
  person:
    'submitter respondent contributor author sender proposer participant correspondent responder stakeholder commenter submittor individual',
  organisation:
    'organisation organization org body company institution affiliation association representing represented represent behalf employer agency department departmental dept ministry charity entity firm',
  email: 'email',
  kind: 'type kind group class',
  category: 'category',
  channel: 'channel source route method medium mode how',
  publish: 'publish publication publishing published consent permission permit disclose disclosure',
  submission: 'submission input contribution feedback comment message entry',
  proposal:
    'proposal idea suggestion recommendation proposed suggested recommended propose proposes',
  response: 'response answer respond responding',
  say: 'said say told heard ask request',
  theme: 'theme area pillar strand cluster domain thematic axis',
  workstream: 'workstream',
  sub: 'sub secondary',
  topic: 'topic issue subject matter',
  point: 'point bullet',
  relevant: 'relevant relevance scope eligible',
  not: 'not out non outside excluded exclude unrelated irrelevant confidential confidentiality anonymous anonymously anonymity private withhold withheld',
  rating: 'rag brag rating rated score grade',
  status: 'status state',
  progress: 'progress result achievement',
  complete: 'completion complete completed',
  summary: 'summary synopsis synthesis',
  analysis: 'analysis assessment commentary evaluation appraisal assessor',
  lead: 'lead leader leading leads owner owned sro responsible responsibility led champion accountable implementing',
  partner: 'partner counterpart',
  government: 'government gov govt',
  civil: 'civil cso ngo',
  plan: 'plan nap',
  commitment: 'commitment pledge promise',
  objective: 'objective aim goal',
  description: 'description describe detail details text wording',
  title: 'title heading headline',
  update: 'update updated latest',
  decision: 'decision outcome decided accepted rejected verdict disposition',
  reason: 'reason rationale justification why explanation explain',
  clear: 'cleared clearance approved approval approve signed clearing',
  by: 'by approver',
  start: 'start begin beginning commence commencement starting opening',
  end: 'end finish finishing ending until close closing',
  phase: 'phase',
  stage: 'stage step activity task milestone',
  part: 'part session',
  item: 'item',
  slide: 'slide',
  minute: 'minute min duration length time',
  speaker: 'speaker presenter presented presenting',
  note: 'note content',
  honorific: 'honorific prefix salutation',
  post: 'post position job',
  role: 'role',
  reflect: 'reflected linked corresponding',
  show: 'shown display displayed',
};

/** Phrases that mean something else than their words, before a header is taken apart. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\be mails?\b/g, 'email'],
  [/\bsub(theme|area|topic|strand)s?\b/g, 'sub $1'],
  [/\b(?!sub\b|local\b|geographic|rural\b|urban\b|the\b|your\b|our\b)\w+ areas?\b/g, 'theme'],
  [/\bsubm?s?(?= (no|number|id|ref|reference|code)\b)/g, 'submission'],
  [/\b(ref|reference|id|identification)s? (no|number|nr)s?\b/g, 'id'],
  [/\bas (at|of)\b/g, 'date'],
  [/\bwe (did|will do|are doing)\b/g, 'response'],
  [/\bcivil society( organisations?| groups?| networks?)?\b/g, 'civil'],
  [/\bnon (government(al)?|state)\b/g, 'civil'],
  [/\bco leads?\b/g, 'lead'],
  [/\bbody of\b/g, 'text of'],
  [/\bjob titles?\b/g, 'post'],
  [/\btraffic lights?\b/g, 'rating'],
  [/\bsign(ed)? off\b/g, 'clear'],
  [/\b(national )?action plans?\b/g, 'plan'],
  [/^(total |no |number |numbers |# ?)(of )?(?=\S+.*s$)/, 'count '],
  [/^how many\b/, 'count'],
  [/^# ?$/, 'number'],
  [/\b(up to|maximum|max|min|minimum|about|in|approx) \d+ words?\b/g, ''],
  [/\bto date\b/g, ''],
  [/\brec ?d\b/g, 'received'],
  [/\bcame in\b/g, 'received'],
  [
    /\b(file|case|entry|tracking|serial|registration|log|item|note) (no|number|nr|ref|code)\b/g,
    'id',
  ],
  [/\b(latest|current) position\b/g, 'update'],
  [/\bin charge\b/g, 'lead'],
  [/\bwhat will be delivered\b|\bdeliverables?\b/g, 'objective'],
  [/^in brief$/, 'summary'],
  [/\b(on|at)$/, 'date'],
  [/^what (was|is|were) /, ''],
];

/** Words that headers are padded with, and that tell nothing. */
const padding =
  'the of a an and or your our this please is to for at in on we do you which what who it its was were are be been being does did if so any one from with as that their they has have can may us will relate related concern concerned about under per into one within through';

/** Words that make a name longer and mean the same, wherever they stand. */
const fillers =
  'final taken made assigned given policy chosen agreed full current own main primary key raised overall official officer team head proposed planned held happy ok okay represented first last contact free short long brief where applicable optional required new main relating associated concerned happy this quarter month year week period since meeting forum event workshop consultation programme project agenda unique draft delivery expected intended work allocated';

/** Words of what teams keep for themselves: a header with one of them is never like a declared column without it. */
const foreign =
  'internal reply replied acknowledged acknowledgement handler case-worker caseworker assignee next review reviewer due follow url link hyperlink phone telephone mobile postcode vote support action barrier risk budget cost colour value ip browser language attachment file filename previous old former duplicate row word checked check qa sensitivity flag priority confidence dependency';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const paddingWords = setOf(padding);
export const fillerWords = setOf(fillers);
export const foreignWords = setOf(foreign);
export const knownPhrases = phrases;

/** Whether a word, or what stands for it, is a concept of the vocabulary. */
export const isConcept = (word: string): boolean => word in groups;

/** The concept of each word of the vocabulary. */
export const conceptByWord: ReadonlyMap<string, Concept> = new Map(
  Object.entries(groups).flatMap(([concept, words]) =>
    [concept, ...words.split(' ')].map((word) => [word, concept] as const),
  ),
);
