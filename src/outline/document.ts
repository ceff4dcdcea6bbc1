import type { Block } from './block';
import type { AnswerWords, ForumWords } from './tags';

/** What a text document is made of: figures on an axis are for slides. */
export type DocumentBlock = Exclude<Block, { readonly kind: 'timeline' | 'steps' }>;

/** A whole text document. */
export interface Document {
  readonly kind: 'document';
  readonly title: string;
  readonly subtitle: string;
  /** A BCP 47 language tag, such as "en-GB". */
  readonly language: string;
  /** The forum's date as "YYYY-MM-DD", for the file's properties. */
  readonly date: string;
  /** Printed at the top of each page: that something in it is not yet cleared. */
  readonly status: string | undefined;
  /** Printed at the foot of each page. */
  readonly notice: string | undefined;
  readonly blocks: readonly DocumentBlock[];
  /** For templates that say where what goes. */
  readonly words: ForumWords;
  /** For templates with a table row that is repeated once an answer. */
  readonly answers: readonly AnswerWords[];
  /** What such a row says where there is no answer. */
  readonly noAnswer: string;
}
