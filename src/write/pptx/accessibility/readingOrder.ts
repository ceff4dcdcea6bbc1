import type { SlideRule } from './issue';
import { isTitleShape, nameOf, placeholderTypeOf } from './shapeFacts';

/** The title is read first, footers and numbers last. */
export const readingOrderIssues: SlideRule = ({ number, shapes }) => {
  const title = shapes.findIndex(isTitleShape);
  const footer = shapes.findIndex((shape) =>
    /^(ftr|dt|sldNum)$/.test(placeholderTypeOf(shape) ?? ''),
  );
  const late = shapes.filter(
    (shape, index) =>
      footer >= 0 && index > footer && !/^(ftr|dt|sldNum)$/.test(placeholderTypeOf(shape) ?? ''),
  );
  const issue = { rule: 'reading order', slide: number, origin: 'slide' } as const;
  return [
    ...(title > 0 ? [{ ...issue, object: '', what: 'the title is not read first' }] : []),
    ...late.map((shape) => ({ ...issue, object: nameOf(shape), what: 'is read after the footer' })),
  ];
};
