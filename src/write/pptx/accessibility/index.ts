import {
  childrenOf,
  descendantsOf,
  type Element,
  type Package,
  type PresentationTemplate,
  parseXml,
  placeholdersOf,
  readPresentationTemplate,
} from '../../../ooxml';
import { alternativeIssues } from './alternatives';
import { blankIssues } from './blanks';
import { contrastIssues } from './contrast';
import type { AccessibilityIssue, CheckedSlide, SlideRule } from './issue';
import { languageIssues } from './languages';
import { readingOrderIssues } from './readingOrder';
import { tableIssues } from './tables';
import { titleIssues } from './titles';

export type { AccessibilityIssue } from './issue';

const rules: readonly SlideRule[] = [
  alternativeIssues,
  tableIssues,
  readingOrderIssues,
  contrastIssues,
  languageIssues,
  blankIssues,
];

/**
 * Looks at a presentation by the rules of PowerPoint's Accessibility Checker: none found, no issues. Undefined where the
 * package is no presentation that can be read.
 */
export function accessibilityIssues(parts: Package): readonly AccessibilityIssue[] | undefined {
  const presentation = readPresentationTemplate(parts);
  if (typeof presentation === 'string') return undefined;
  const slides = slidesOf(parts, presentation);
  return [
    ...(hasTitle(parts) ? [] : [untitled]),
    ...titleIssues(slides),
    ...slides.flatMap((slide) => rules.flatMap((rule) => rule(slide))),
  ];
}

const untitled: AccessibilityIssue = {
  rule: 'no document title',
  slide: 0,
  object: '',
  what: 'has no title in its properties',
  origin: 'slide',
};

function hasTitle(parts: Package): boolean {
  const core = parts.get('docProps/core.xml');
  const [title] = core ? descendantsOf(parseXml(core), 'dc:title') : [];
  return (title?.textContent ?? '').trim() !== '';
}

function slidesOf(
  parts: Package,
  { slides, layouts }: PresentationTemplate,
): readonly CheckedSlide[] {
  const places = new Map(layouts.map((layout) => [layout.part, placeholdersOf(layout)]));
  return slides.flatMap((slide, index) => {
    const layout = layouts.find(({ part }) => part === slide.layout);
    const bytes = parts.get(slide.part);
    const root = bytes && parseXml(bytes).documentElement;
    if (!layout || !root) return [];
    const [tree] = descendantsOf(root, 'p:spTree');
    return [
      {
        number: index + 1,
        parts,
        root,
        layout,
        placeholders: places.get(layout.part) ?? [],
        shapes: tree ? shapesIn(tree) : [],
      },
    ];
  });
}

const shapesIn = (parent: Element): readonly Element[] =>
  childrenOf(parent)
    .filter(({ nodeName }) => /^p:(sp|pic|graphicFrame|grpSp|cxnSp)$/.test(nodeName))
    .flatMap((shape) => (shape.nodeName === 'p:grpSp' ? [shape, ...shapesIn(shape)] : [shape]));
