import { type Document, descendantsOf, type Element } from '../../../ooxml';
import {
  above,
  canHoldBlocks,
  isAnswerOnly,
  isKnownTag,
  namedControls,
  ownTexts,
  responsesTag,
  type TypedTag,
  tagName,
  tagsIn,
} from '../tags';
import { type FieldTexts, fieldTexts } from './fieldTexts';
import type { FoundTag, TagPlace, TagTrouble } from './foundTag';

/** The tags and content controls of a part, with what keeps them from being filled. */
export function tagsInPart(
  part: Document,
  kind: 'body' | 'header' | 'footer' | 'note',
): readonly FoundTag[] {
  const fields = fieldTexts(part);
  const controls = namedControls(part).map(({ control, typed, name }): FoundTag => {
    const trouble = troubleOf(name, control, kind);
    return { typed, name, place: placeOf(control, kind), isControl: true, trouble };
  });
  const codes = fields.codes.flatMap((code) =>
    tagsIn(code).map((tag): FoundTag => plainTag(tag, kind, 'field')),
  );
  const paragraphs = descendantsOf(part, 'w:p').flatMap((one) => inParagraph(one, fields, kind));
  // Word keeps a box of text twice, for itself and for older readers.
  return distinct([...controls, ...codes, ...paragraphs]);
}

function inParagraph(
  paragraph: Element,
  fields: FieldTexts,
  kind: 'body' | 'header' | 'footer' | 'note',
): readonly FoundTag[] {
  const texts = ownTexts(paragraph);
  const text = texts.map((one) => one.textContent ?? '').join('');
  const place = placeOf(paragraph, kind);
  const tags = tagsIn(text);
  const found = tags.map((tag): FoundTag => {
    const bearers = textsAt(texts, tag);
    const own = isKnownTag(tag.name) ? troubleOf(tag.name, paragraph, kind) : 'unknown';
    const trouble = bearers.some((one) => fields.results.has(one))
      ? 'field'
      : bearers.some((one) => above(one, 'w:ins') ?? above(one, 'w:moveTo'))
        ? 'inserted'
        : own;
    return plainTag(tag, place, trouble);
  });
  const deleted = descendantsOf(paragraph, 'w:delText').map((one) => one.textContent ?? '');
  const rest = tags.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  const open = /\{\{[^{}]{0,40}|[^{}\s]{0,40}\}\}/.exec(rest)?.[0].trim();
  return [
    ...found,
    ...tagsIn(deleted.join('')).map((tag) => plainTag(tag, place, 'deleted')),
    ...(open === undefined
      ? []
      : [
          {
            typed: open,
            name: tagName(open),
            place,
            isControl: false,
            trouble: 'not closed' as const,
          },
        ]),
  ];
}

const plainTag = (
  { typed, name }: TypedTag,
  place: TagPlace,
  trouble: TagTrouble | undefined,
): FoundTag => ({ typed, name, place, isControl: false, trouble });

function troubleOf(name: string, element: Element, kind: TagPlace): TagTrouble | undefined {
  if (name === responsesTag)
    return kind === 'body' && canHoldBlocks(element) ? undefined : 'no room';
  if (!isAnswerOnly(name)) return undefined;
  return kind === 'body' && above(element, 'w:tr') ? undefined : 'not in a row';
}

function placeOf(element: Element, kind: 'body' | 'header' | 'footer' | 'note'): TagPlace {
  if (above(element, 'w:txbxContent')) return 'text box';
  return kind === 'body' && above(element, 'w:tc') ? 'table' : kind;
}

/** The texts that hold characters of a tag. */
function textsAt(texts: readonly Element[], { start, end }: TypedTag): readonly Element[] {
  let at = 0;
  return texts.filter((one) => {
    const from = at;
    at += (one.textContent ?? '').length;
    return from < end && at > start;
  });
}

function distinct(tags: readonly FoundTag[]): readonly FoundTag[] {
  const seen = new Set<string>();
  return tags.filter(({ typed, place, isControl, trouble }) => {
    const key = `${typed}\n${place}\n${isControl}\n${trouble}`;
    return !seen.has(key) && seen.add(key);
  });
}
