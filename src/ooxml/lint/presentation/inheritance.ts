import { childOf, descendantsOf } from '../../xml';
import type { LintRule } from '../rule';

/**
 * Placeholders of slides leave their place and look to the layout, or a template's brand would not apply: pptxgenjs
 * repeats position, fill, line and hasCustomPrompt, and calls all of them "Text 0".
 */
export const inheritance: LintRule = {
  name: 'inheritance',
  look: ({ roots }) =>
    roots('presentationml.slide+xml').flatMap(({ part, root }) =>
      descendantsOf(root, 'p:sp').flatMap((shape) => {
        const [placeholder] = descendantsOf(shape, 'p:ph');
        const properties = childOf(shape, 'p:spPr');
        if (!placeholder) return [];
        const [shapeName] = descendantsOf(shape, 'p:cNvPr');
        const name = shapeName?.getAttribute('name') ?? '';
        const repeated = ['a:noFill', 'a:solidFill', 'a:ln'].filter(
          (look) => properties && childOf(properties, look),
        );
        return [
          ...repeated.map((look) => ({ part, fault: `"${name}" has a ${look} of its own` })),
          ...(/^Text \d+$/.test(name) ? [{ part, fault: `has a placeholder called ${name}` }] : []),
          ...(placeholder.hasAttribute('hasCustomPrompt')
            ? [{ part, fault: `"${name}" repeats its layout's prompt` }]
            : []),
        ];
      }),
    ),
};
