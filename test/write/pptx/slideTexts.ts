import {
  childrenOf,
  descendantsOf,
  type Element,
  type Package,
  parseXml,
} from '../../../src/ooxml';

/** What can be read on a slide: its title, and every paragraph in reading order. Line breaks are "\n". */
export interface SlideText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The text of the slides of a presentation, in the order they are shown. */
export function slideTexts(parts: Package): readonly SlideText[] {
  const count = [...parts.keys()].filter((part) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(part),
  ).length;
  return Array.from({ length: count }, (_, index) => {
    const part = parts.get(`ppt/slides/slide${index + 1}.xml`);
    if (!part) throw new Error(`no slide ${index + 1}`);
    const slide = parseXml(part);
    const title = descendantsOf(slide, 'p:sp').find((shape) =>
      descendantsOf(shape, 'p:ph').some((ph) =>
        /^(ctrT|t)itle$/.test(ph.getAttribute('type') ?? ''),
      ),
    );
    return {
      title: title ? descendantsOf(title, 'a:p').map(textOf).join('\n') : '',
      paragraphs: descendantsOf(slide, 'a:p').map(textOf),
    };
  });
}

function textOf(paragraph: Element): string {
  return childrenOf(paragraph)
    .map((child) => {
      if (child.nodeName === 'a:br') return '\n';
      return descendantsOf(child, 'a:t')
        .map((text) => text.textContent ?? '')
        .join('');
    })
    .join('');
}
