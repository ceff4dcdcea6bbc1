import type { AnswerWords } from '../../../outline';
import { blocksMarker, rowsEnd, rowsStart } from './markers';
import { noAnswerWords, repeatedRows } from './repeatedRows';

const marked = new RegExp(
  `<!--${blocksMarker}-->|<!--${rowsStart}-->([\\s\\S]*?)<!--${rowsEnd}-->`,
  'g',
);

/** A document as XML, piece by piece: the blocks stand where room was made, rows once an answer. */
export function* spliced(
  documentXml: Uint8Array,
  blocks: Iterable<string>,
  answers: readonly AnswerWords[],
  noAnswer: string,
): Iterable<string> {
  const xml = new TextDecoder().decode(documentXml);
  let at = 0;
  for (const { 0: whole, 1: rows, index } of xml.matchAll(marked)) {
    yield xml.slice(at, index);
    if (rows === undefined) yield* blocks;
    else yield* repeatedRows(rows, answers.length > 0 ? answers : [noAnswerWords(noAnswer)]);
    at = index + whole.length;
  }
  yield xml.slice(at);
}
