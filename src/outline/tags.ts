const forumTags = [
  'theme',
  'lead',
  'date',
  'forum',
  'plan',
  'host',
  'department',
  'partner',
  'contact',
  'meeting',
] as const;

/** What a template may ask for anywhere by a tag such as {{theme}}. The first four stand in the document itself. */
export const documentTags = ['title', 'subtitle', 'status', 'notice', ...forumTags] as const;

/** What a template may ask for in a table row, which is then repeated once an answer. */
export const answerTags = [
  'number',
  'proposal',
  'decision',
  'reason',
  'commitment',
  'lead',
  'references',
  'theme',
  'draft',
] as const;
export type AnswerTag = (typeof answerTags)[number];

/** The words of the forum that take the place of tags; '' where there is nothing to say. */
export type ForumWords = Readonly<Record<(typeof forumTags)[number], string>>;

/** The words of one answer. A line break in them is "\n". */
export type AnswerWords = Readonly<Record<AnswerTag, string>>;
