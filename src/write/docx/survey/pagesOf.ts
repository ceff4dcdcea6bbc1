import { childOf, childrenOf, type Document, descendantsOf } from '../../../ooxml';
import { isOn } from '../styles';

/** What the sections of a template are like. */
export interface SurveyedPages {
  readonly sections: number;
  readonly landscape: number;
  /** Whether a first page has a header and footer of its own. */
  readonly hasFirstPage: boolean;
  readonly inColumns: number;
}

export function pagesOf(document: Document): SurveyedPages {
  const sections = descendantsOf(document, 'w:sectPr').filter(
    ({ parentElement }) => parentElement?.nodeName !== 'w:sectPrChange',
  );
  const isLandscape = sections.filter((one) =>
    childrenOf(one, 'w:pgSz').some((size) => size.getAttribute('w:orient') === 'landscape'),
  );
  const inColumns = sections.filter((one) =>
    childrenOf(one, 'w:cols').some((columns) => Number(columns.getAttribute('w:num') ?? 1) > 1),
  );
  return {
    sections: Math.max(1, sections.length),
    landscape: isLandscape.length,
    hasFirstPage: sections.some((one) => isOn(childOf(one, 'w:titlePg'))),
    inColumns: inColumns.length,
  };
}
