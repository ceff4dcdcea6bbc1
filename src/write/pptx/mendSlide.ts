import type { PlacedObject, PlacedSlide, PlaceholderRef } from '../../layout';
import { escapeXml } from '../../ooxml';
import { drawnShapes } from './drawnShapes';
import { mendFreeText } from './mendFreeText';
import type { TextContext } from './mendParagraphs';
import { mendShape } from './mendShape';
import { mendTable } from './mendTable';
import { mendText } from './mendText';
import { placeholderXml } from './placeholderXml';
import { SlideLinks } from './slideLinks';
import { tag } from './tag';

/** What a slide takes from its template. */
export interface SlideFrame {
  readonly language: string;
  readonly tableStyle: string | undefined;
  /** The typeface of the layout's text, where it is not the theme's own. */
  readonly typeface: string | undefined;
  /** A list style as XML for what stands in a placeholder that has none to inherit. */
  readonly listStyles: (placeholder: PlaceholderRef) => string | undefined;
  /** The layout's placeholder for the footer and its words, where it has both. */
  readonly footer: { readonly placeholder: PlaceholderRef; readonly text: string } | undefined;
  /** The layout's placeholder for the slide number, where it has one. */
  readonly slideNumber: PlaceholderRef | undefined;
}

export interface MendedSlide {
  readonly xml: Uint8Array;
  readonly links: SlideLinks;
}

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const foot = '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>';

/**
 * Turns a slide drawn by pptxgenjs into a slide of the template: each shape stands in its placeholder and
 * inherits from it, has a name, a number of its own and a description, and nothing that PowerPoint repairs.
 */
export function mendSlide(drawn: string, slide: PlacedSlide, frame: SlideFrame): MendedSlide {
  const shapes = drawnShapes(drawn);
  if (shapes.length !== slide.objects.length) throw new Error('pptxgenjs changed the shapes');
  const links = new SlideLinks();
  const context: TextContext = {
    language: frame.language,
    links,
    typeface: frame.typeface,
    listStyles: frame.listStyles,
  };
  const mended = slide.objects.map((object, index) =>
    mendObject(shapes[index] ?? '', object, identityOf(object, index + 2), frame, context),
  );
  const { language } = frame;
  const footer = frame.footer
    ? footerShape(
        'Footer',
        frame.footer.placeholder,
        shapes.length + 2,
        run(language, frame.footer.text),
      )
    : '';
  const number = frame.slideNumber
    ? slideNumber(frame.slideNumber, shapes.length + (footer === '' ? 2 : 3), language)
    : '';
  const xml = new TextEncoder().encode(`${head}${mended.join('')}${footer}${number}${foot}`);
  return { xml, links };
}

function identityOf(object: PlacedObject, id: number): string {
  const description = 'description' in object ? object.description : '';
  const isDecorative = object.kind === 'shape' && !object.text && description === '';
  return tag(
    'p:cNvPr',
    { id, name: object.name, descr: description === '' ? undefined : description },
    isDecorative ? decorative : '',
  );
}

/** The mark that a shape says nothing, so that screen readers pass over it. */
const decorative = tag(
  'a:extLst',
  {},
  tag(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    tag('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);

function mendObject(
  drawn: string,
  object: PlacedObject,
  identity: string,
  frame: SlideFrame,
  context: TextContext,
): string {
  switch (object.kind) {
    case 'text':
      return mendText(drawn, object, identity, context);
    case 'free text':
      return mendFreeText(drawn, object, identity, context);
    case 'table':
      return mendTable(drawn, object, identity, frame.tableStyle, context);
    case 'shape':
      return mendShape(drawn, object, identity, context);
  }
}

/** The id of the field is any constant: fields of one type may share it. */
const slideNumberField = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

function slideNumber(placeholder: PlaceholderRef, id: number, language: string): string {
  const field = tag(
    'a:fld',
    { id: slideNumberField, type: 'slidenum' },
    tag('a:rPr', { lang: language }),
    tag('a:t', {}, '‹#›'),
  );
  return footerShape('Slide number', placeholder, id, field);
}

const run = (language: string, text: string): string =>
  tag('a:r', {}, tag('a:rPr', { lang: language }), tag('a:t', {}, escapeXml(text)));

/** What stands at the foot of a slide, in the layout's placeholder for it. */
function footerShape(
  name: string,
  placeholder: PlaceholderRef,
  id: number,
  content: string,
): string {
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, placeholderXml(placeholder)),
    ),
    tag('p:spPr'),
    tag('p:txBody', {}, tag('a:bodyPr'), tag('a:lstStyle'), tag('a:p', {}, content)),
  );
}
