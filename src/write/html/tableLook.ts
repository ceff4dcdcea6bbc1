import {
  colourIn,
  descendantsOf,
  type Element,
  type Package,
  type PresentationTemplate,
  parseXml,
  relatedPart,
  solidColour,
} from '../../ooxml';
import type { TableLook } from './look';
import { hexOf, type ThemeColours } from './themeColours';

/** How the template's table style looks; where the template does not hold its style, as PowerPoint's first one. */
export function tableLook(
  template: PresentationTemplate,
  parts: Package,
  colours: ThemeColours,
): TableLook {
  const part = parts.get(relatedPart(parts, template.presentationPart, 'tableStyles') ?? '');
  const styles = part ? descendantsOf(parseXml(part), 'a:tblStyle') : [];
  const style = styles.find((one) => one.getAttribute('styleId') === template.tableStyle);
  const [whole] = style ? descendantsOf(style, 'a:wholeTbl') : [];
  const [first] = style ? descendantsOf(style, 'a:firstRow') : [];
  const [line] = whole ? descendantsOf(whole, 'a:ln') : [];
  const hex = (colour: string | undefined, otherwise: string) =>
    hexOf(colour ?? otherwise, colours);
  return {
    border: hex(line && solidColour(line), 'accent1'),
    header: { fill: hex(fillOf(first), 'accent1'), text: hex(textOf(first), 'bg1') },
    body: { fill: hex(fillOf(whole), 'bg1'), text: hex(textOf(whole), 'tx1') },
  };
}

function fillOf(area: Element | undefined): string | undefined {
  const [fill] = area ? descendantsOf(area, 'a:fill') : [];
  return fill && solidColour(fill);
}

function textOf(area: Element | undefined): string | undefined {
  const [style] = area ? descendantsOf(area, 'a:tcTxStyle') : [];
  return style && colourIn(style);
}
