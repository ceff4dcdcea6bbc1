import { answerTags, documentTags } from '../../../outline';

/** A tag as it stands in a text, with the characters it takes. */
export interface TypedTag {
  readonly typed: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const tagPattern = /\{\{\s*([\p{L}][\p{L}\p{N} _\u00a0-]{0,60}?)\s*\}\}/gu;

/** Names that people also give the tags: the settings of the sheet Forum, and the columns of Responses. */
const otherNames: Readonly<Record<string, string>> = {
  forumname: 'forum',
  hostdepartment: 'department',
  nextplantitle: 'plan',
  nextplan: 'plan',
  responsecontact: 'contact',
  nextmeeting: 'meeting',
  refs: 'references',
  ref: 'references',
  no: 'number',
  response: 'responses',
};

/** What a tag is called, however it was typed: Word makes "{{Theme}}" of "{{theme}}" at the start of a line. */
export function tagName(typed: string): string {
  const plain = typed.toLowerCase().replace(/[\s_\u00a0-]+/g, '');
  return (Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined) ?? plain;
}

/** The tags in a text, in order. */
export function tagsIn(text: string): readonly TypedTag[] {
  if (!text.includes('{{')) return [];
  return Array.from(text.matchAll(tagPattern), ({ 0: whole, 1: typed = '', index }) => ({
    typed,
    name: tagName(typed),
    start: index,
    end: index + whole.length,
  }));
}

/** The tag that the blocks of the document take the place of. */
export const responsesTag = 'responses';

const answerNames: ReadonlySet<string> = new Set(answerTags);
const documentNames: ReadonlySet<string> = new Set(documentTags);

/** Whether a tag asks for something of one answer that a whole document does not have. */
export const isAnswerOnly = (name: string): boolean =>
  answerNames.has(name) && !documentNames.has(name);
export const isAnswerTag = (name: string): boolean => answerNames.has(name);
export const isKnownTag = (name: string): boolean =>
  name === responsesTag || answerNames.has(name) || documentNames.has(name);

/** Every tag there is. */
export const knownTags: readonly string[] = [
  ...new Set([responsesTag, ...documentTags, ...answerTags]),
];
