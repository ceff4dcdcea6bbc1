import type { LintRule } from '../rule';
import { isXml } from './isXml';

const attribute = /\s([\w:.-]+)="([^"]*)"/g;
/** Attributes that hold what people wrote. */
const prose = /^(name|descr|title|tooltip|prompt|promptTitle|error|errorTitle|w:val|w:alias)$/;
const oddity = /^(?:rId)?(?:NaN|-?Infinity|undefined|null|\[object \w+\])$|\bNaN\b|rIdundefined/;

/** No attribute holds what a mistake in a program leaves behind: NaN (PptxGenJS 1440), undefined. */
export const valuesPlain: LintRule = {
  name: 'values-plain',
  look: ({ parts }) =>
    [...parts].flatMap(([part, bytes]) => {
      if (!isXml(part)) return [];
      return [...new TextDecoder().decode(bytes).matchAll(attribute)]
        .filter(([, name = '', value = '']) => !prose.test(name) && oddity.test(value))
        .map(([, name, value]) => ({ part, fault: `${name} is ${value}` }));
    }),
};
