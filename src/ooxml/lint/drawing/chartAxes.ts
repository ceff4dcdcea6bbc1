import { childrenOf, descendantsOf } from '../../xml';
import type { LintRule } from '../rule';

const kinds = ['c:barChart', 'c:lineChart', 'c:areaChart', 'c:scatterChart', 'c:bubbleChart'];

/** A chart in two dimensions has two axes; pptxgenjs gives bar charts a third. */
export const chartAxes: LintRule = {
  name: 'chart-axes',
  look: ({ roots }) =>
    roots('drawingml.chart+xml').flatMap(({ part, root }) =>
      kinds
        .flatMap((kind) => descendantsOf(root, kind))
        .map((chart) => childrenOf(chart, 'c:axId').length)
        .filter((axes) => axes !== 2)
        .map((axes) => ({ part, fault: `has a chart with ${axes} axes` })),
    ),
};
