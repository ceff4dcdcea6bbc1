import { childrenOf, descendantsOf, type Element } from '../../xml';
import type { AccessibilityRule } from '../rule';
import { readDocument, shownIn } from './writtenParts';

/** So many of a kind in a row are there to move things about. */
const many = { paragraphs: 2, characters: 4, tabs: 3 };

const shown = [
  'w:t',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:br',
  'w:sectPr',
  'w:fldChar',
  'w:sym',
  'w:sdt',
];

/** Nothing is moved about by blank paragraphs, spaces or tabs, which are read out (Word: "Avoid repeated blank characters"). */
export const blankCharacters: AccessibilityRule = {
  name: 'blank-characters',
  finds: (parts) =>
    (readDocument(parts)?.written ?? [])
      .filter(({ kind }) => kind === 'body')
      .flatMap(({ part, root }) => [
        ...blankRuns(root).map((count) => ({
          part,
          what: `has ${count} blank paragraphs in a row`,
        })),
        ...shownIn(root, 'w:p')
          .map(ownText)
          .filter((text) => spaces.test(text))
          .map(() => ({ part, what: 'has many spaces or tabs in a row' })),
      ]),
};

const spaces = new RegExp(`[ \\u00a0]{${many.characters},}|\\t{${many.tabs},}`);

/** How many blank paragraphs stand in a row, wherever there are several. */
function blankRuns(root: Element): readonly number[] {
  const runs: number[] = [];
  const holders = new Set(shownIn(root, 'w:p').flatMap(({ parentElement }) => parentElement ?? []));
  for (const holder of holders) {
    let count = 0;
    for (const child of [...childrenOf(holder), undefined]) {
      if (child?.nodeName === 'w:p' && isBlank(child)) {
        count += 1;
        continue;
      }
      if (count >= many.paragraphs) runs.push(count);
      count = 0;
    }
  }
  return runs;
}

const isBlank = (paragraph: Element): boolean =>
  shown.every((name) =>
    descendantsOf(paragraph, name).every(
      (one) => one.nodeName === 'w:t' && (one.textContent ?? '').trim() === '',
    ),
  );

function ownText(paragraph: Element): string {
  let text = '';
  for (const run of childrenOf(paragraph, 'w:r')) {
    for (const child of childrenOf(run)) {
      if (child.nodeName === 'w:t') text += child.textContent ?? '';
      else if (child.nodeName === 'w:tab') text += '\t';
      else if (child.nodeName === 'w:fldChar') text += '|';
    }
  }
  return text;
}
