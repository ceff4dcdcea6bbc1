import { type AnswerTag, type AnswerWords, answerTags } from '../../../outline';
import { xmlText } from '../xmlText';
import { alone, lineEnd, lineStart, slotEnd, slotStart } from './markers';

interface Slot {
  readonly tag: AnswerTag;
  /** Whether it is all that its cell holds. */
  readonly isAlone: boolean;
}

/** A stretch of XML with slots: one text more than slots. One that may go does where its slots have no words. */
interface Stretch {
  readonly texts: readonly string[];
  readonly slots: readonly Slot[];
  readonly mayGo: boolean;
}

const isAnswerTag = (name: string): name is AnswerTag => answerTags.some((one) => one === name);

/** A break within a text, in the look of its run (ECMA-376-1, 17.3.3.1). */
const lineBreak = '</w:t><w:br/><w:t xml:space="preserve">';

/** The rows as XML once an answer. What may stand only once in a document is in the first ones alone. */
export function* repeatedRows(rows: string, answers: readonly AnswerWords[]): Iterable<string> {
  const first = stretchesOf(rows);
  const others = stretchesOf(withoutIds(rows));
  const asked = new Set(first.flatMap(({ slots }) => slots.map(({ tag }) => tag)));
  for (const [index, answer] of answers.entries()) {
    yield filled(index === 0 ? first : others, withDraft(answer, asked));
  }
}

/** That an answer is a draft must be said: where no tag asks for it, it stands with the decision. */
function withDraft(answer: AnswerWords, asked: ReadonlySet<AnswerTag>): AnswerWords {
  if (answer.draft === '' || asked.has('draft')) return answer;
  const bearer = (['decision', 'reason', 'proposal', 'number'] as const).find((one) =>
    asked.has(one),
  );
  return bearer ? { ...answer, [bearer]: `${answer[bearer]}\n${answer.draft}` } : answer;
}

/** The words of a row that says that there is no answer. */
export const noAnswerWords = (words: string): AnswerWords => ({
  number: '\u2013',
  proposal: words,
  decision: '\u2013',
  reason: '\u2013',
  commitment: '',
  lead: '',
  references: '',
  theme: '\u2013',
  draft: '',
});

function stretchesOf(rows: string): readonly Stretch[] {
  return rows.split(`<!--${lineStart}-->`).flatMap((piece, index) => {
    if (index === 0) return [stretchOf(piece, false)];
    const [line = '', rest = ''] = piece.split(`<!--${lineEnd}-->`);
    return [stretchOf(line, true), stretchOf(rest, false)];
  });
}

function stretchOf(xml: string, mayGo: boolean): Stretch {
  const pieces = xml.split(new RegExp(`${slotStart}(${alone}?[a-z]+)${slotEnd}`));
  const texts = pieces.filter((_, index) => index % 2 === 0);
  const slots = pieces.flatMap((piece, index): readonly Slot[] => {
    const tag = piece.replace(alone, '');
    return index % 2 === 1 && isAnswerTag(tag) ? [{ tag, isAlone: piece !== tag }] : [];
  });
  return { texts, slots, mayGo };
}

function filled(stretches: readonly Stretch[], answer: AnswerWords): string {
  let xml = '';
  for (const { texts, slots, mayGo } of stretches) {
    if (mayGo && slots.every(({ tag }) => answer[tag].trim() === '')) continue;
    xml += texts[0] ?? '';
    for (const [index, { tag, isAlone }] of slots.entries()) {
      const words = answer[tag].trim();
      // A cell is never empty: readers could not tell it from one that was forgotten.
      const shown = words === '' && isAlone ? '\u2013' : words;
      xml += xmlText(shown).replace(/\s*\n\s*/g, lineBreak) + (texts[index + 1] ?? '');
    }
  }
  return xml;
}

/** Numbers and names that may not stand twice: of bookmarks, controls, comments and paragraphs. */
const withoutIds = (rows: string): string =>
  rows
    .replace(/<w:(?:bookmark|commentRange)(?:Start|End)\b[^>]*\/>/g, '')
    .replace(/(<w:sdtPr>(?:(?!<\/w:sdtPr>).)*?)<w:id [^>]*\/>/g, '$1')
    .replace(/<w:r>(?:(?!<\/w:r>).)*?<w:commentReference [^>]*\/><\/w:r>/g, '')
    .replace(/ w14:(?:paraId|textId)="[^"]*"/g, '');
