import { contrastOf } from '../../wordprocessing/contrast';
import { childOf, childrenOf, type Element } from '../../xml';
import type { AccessibilityFound, AccessibilityRule } from '../rule';
import { cellLook, groundOf } from './grounds';
import { colourOf, firstOf, type StyleLooks, styleLooks } from './styleLooks';
import { readDocument, shownIn } from './writtenParts';

/** Half-points from which text counts as large, plain and bold (WCAG 2.2, 1.4.3). */
const large = { plain: 36, bold: 28 };

/** Text can be told from its ground: 4.5 to 1, large text and marks without letters 3 to 1 (Word: "Hard-to-read text contrast"). */
export const contrast: AccessibilityRule = {
  name: 'contrast',
  finds: (parts) => {
    const document = readDocument(parts);
    const looks = styleLooks(document?.styles);
    const found = new Map<string, AccessibilityFound>();
    for (const { part, root } of document?.written ?? []) {
      for (const paragraph of shownIn(root, 'w:p')) {
        for (const what of faintIn(paragraph, looks)) found.set(`${part}\n${what}`, { part, what });
      }
    }
    return [...found.values()];
  },
};

function* faintIn(paragraph: Element, looks: StyleLooks): Iterable<string> {
  const runs = shownIn(paragraph, 'w:r').filter((run) => paragraphOf(run) === paragraph);
  if (runs.length === 0) return;
  const ground = groundOf(paragraph, looks);
  for (const run of runs) {
    const text = childrenOf(run, 'w:t')
      .map((one) => one.textContent ?? '')
      .join('');
    const holders = holdersOf(run, paragraph, looks);
    const colour = colourOf(firstOf(holders, 'w:color'), 'w:val');
    const behind = colourOf(firstOf(holders, 'w:shd'), 'w:fill') ?? ground;
    if (text.trim() === '' || colour === undefined || behind === undefined) continue;
    const ratio = contrastOf(colour, behind);
    if (ratio >= neededFor(text, holders)) continue;
    yield `has text in the colour ${colour} on ${behind}, a contrast of ${ratio.toFixed(1)} to 1`;
  }
}

function paragraphOf(run: Element): Element | undefined {
  let above = run.parentElement;
  while (above && above.nodeName !== 'w:p') above = above.parentElement;
  return above ?? undefined;
}

/** The properties that a run's look comes from, the nearest first. */
function holdersOf(
  run: Element,
  paragraph: Element,
  looks: StyleLooks,
): readonly (Element | undefined)[] {
  const own = childOf(run, 'w:rPr');
  const properties = childOf(paragraph, 'w:pPr');
  const character = own && childOf(own, 'w:rStyle')?.getAttribute('w:val');
  const style = properties && childOf(properties, 'w:pStyle')?.getAttribute('w:val');
  const runOf = (one: Element) => childOf(one, 'w:rPr');
  const cell = cellOf(paragraph);
  return [
    own,
    ...(character ? looks.chain(character, 'character').map(runOf) : []),
    ...looks.chain(style ?? undefined, 'paragraph').map(runOf),
    ...(cell ? cellLook(cell, looks).runs : []),
    looks.defaults,
  ];
}

function cellOf(paragraph: Element): Element | undefined {
  let above = paragraph.parentElement;
  while (above && above.nodeName !== 'w:tc' && above.nodeName !== 'w:txbxContent') {
    above = above.parentElement;
  }
  return above?.nodeName === 'w:tc' ? above : undefined;
}

function neededFor(text: string, holders: readonly (Element | undefined)[]): number {
  if (!/[\p{L}\p{N}]/u.test(text)) return 3;
  const size = Number(firstOf(holders, 'w:sz')?.getAttribute('w:val') ?? 20);
  const bold = firstOf(holders, 'w:b');
  const isBold = bold !== undefined && !/^(0|false|off)$/.test(bold.getAttribute('w:val') ?? '');
  return size >= (isBold ? large.bold : large.plain) ? 3 : 4.5;
}
