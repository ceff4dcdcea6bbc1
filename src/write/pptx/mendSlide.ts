import type { PlacedObject, PlacedSlide, PlaceholderRef } from '../../layout';
import { childrenOf, type Element, parseXml, serialiseXml } from '../../ooxml';
import { element, part } from './element';
import type { TextContext } from './mendParagraphs';
import { mendShape } from './mendShape';
import { mendTable } from './mendTable';
import { mendText } from './mendText';
import { placeholderElement } from './placeholderElement';
import { SlideLinks } from './slideLinks';

/** What a slide takes from its template. */
export interface SlideFrame {
  readonly language: string;
  readonly tableStyle: string | undefined;
  /** The layout's placeholder for the slide number, where it has one. */
  readonly slideNumber: PlaceholderRef | undefined;
}

export interface MendedSlide {
  readonly xml: Uint8Array;
  readonly links: SlideLinks;
}

/**
 * Turns a slide drawn by pptxgenjs into a slide of the template: each shape stands in its placeholder and
 * inherits from it, has a name, a number of its own and a description, and nothing that PowerPoint repairs.
 */
export function mendSlide(drawn: string, slide: PlacedSlide, frame: SlideFrame): MendedSlide {
  const document = parseXml(drawn);
  const root = document.documentElement;
  if (!root) throw new Error('pptxgenjs wrote an empty slide');
  part(root, 'p:cSld').removeAttribute('name');
  const tree = part(root, 'p:spTree');
  const shapes = childrenOf(tree).filter(
    ({ nodeName }) => nodeName === 'p:sp' || nodeName === 'p:graphicFrame',
  );
  if (shapes.length !== slide.objects.length) throw new Error('pptxgenjs changed the shapes');
  const links = new SlideLinks();
  const context: TextContext = { document, language: frame.language, links };
  shapes.forEach((shape, index) => {
    const object = slide.objects[index];
    if (!object) return;
    nameShape(shape, object, index + 2);
    mendObject(shape, object, frame, context);
  });
  if (frame.slideNumber) {
    tree.appendChild(slideNumber(frame.slideNumber, shapes.length + 2, context));
  }
  return { xml: serialiseXml(document), links };
}

function nameShape(shape: Element, object: PlacedObject, id: number): void {
  const properties = part(shape, 'p:cNvPr');
  properties.setAttribute('id', String(id));
  properties.setAttribute('name', object.name);
  const description = object.kind === 'text' ? '' : object.description;
  if (description !== '') properties.setAttribute('descr', description);
}

function mendObject(
  shape: Element,
  object: PlacedObject,
  frame: SlideFrame,
  context: TextContext,
): void {
  switch (object.kind) {
    case 'text':
      mendText(shape, object, context);
      return;
    case 'table':
      mendTable(shape, object, frame.tableStyle, context);
      return;
    case 'shape':
      mendShape(shape, object, context);
      return;
  }
}

/** The id of the field is any constant: fields of one type may share it. */
const slideNumberField = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

function slideNumber(
  placeholder: PlaceholderRef,
  id: number,
  { document, language }: TextContext,
): Element {
  const text = element(document, 'a:t');
  text.appendChild(document.createTextNode('‹#›'));
  const field = element(document, 'a:fld', { id: slideNumberField, type: 'slidenum' }, [
    element(document, 'a:rPr', { lang: language }),
    text,
  ]);
  return element(document, 'p:sp', {}, [
    element(document, 'p:nvSpPr', {}, [
      element(document, 'p:cNvPr', { id, name: 'Slide number' }),
      element(document, 'p:cNvSpPr', {}, [element(document, 'a:spLocks', { noGrp: 1 })]),
      element(document, 'p:nvPr', {}, [placeholderElement(document, placeholder)]),
    ]),
    element(document, 'p:spPr'),
    element(document, 'p:txBody', {}, [
      element(document, 'a:bodyPr'),
      element(document, 'a:lstStyle'),
      element(document, 'a:p', {}, [field]),
    ]),
  ]);
}
