import { unzipSync } from 'fflate';
import type PptxGenJS from 'pptxgenjs';
import type { Box, PlacedObject, PlacedSlide } from '../../layout';
import type { Runs } from '../../outline';
import { piecesOf } from './pieces';

const pointsPerInch = 72;

/**
 * Draws slides with pptxgenjs and gives the XML of each. The shapes stand in it in the order of the
 * objects, one shape an object; `mendSlide` gives them their places in the template.
 */
export async function drawSlides(slides: readonly PlacedSlide[]): Promise<readonly string[]> {
  const { default: Pptx } = await import('pptxgenjs');
  const pptx = new Pptx();
  for (const slide of slides) {
    const drawn = pptx.addSlide();
    for (const object of slide.objects) drawObject(object, drawn);
  }
  const file = await pptx.write({ outputType: 'uint8array', compression: false });
  if (!(file instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  const parts = unzipSync(file, { filter: ({ name }) => /^ppt\/slides\/[^/]+\.xml$/.test(name) });
  const decoder = new TextDecoder();
  return slides.map((_, index) => decoder.decode(parts[`ppt/slides/slide${index + 1}.xml`]));
}

function drawObject(object: PlacedObject, slide: PptxGenJS.Slide): void {
  switch (object.kind) {
    case 'text':
    case 'free text':
      slide.addText(paragraphsOf(object.paragraphs), placeOf(object));
      return;
    case 'table':
      slide.addTable(
        object.rows.map(({ cells }) =>
          cells.map((cell) => ({ text: paragraphsOf(cell.paragraphs.map((runs) => ({ runs }))) })),
        ),
        { ...placeOf(object), colW: object.columnWidths.map(inches) },
      );
      return;
    case 'shape':
      if (object.text) {
        const place = { ...placeOf(object), shape: object.geometry };
        slide.addText(paragraphsOf(object.text.paragraphs), place);
      } else slide.addShape(object.geometry, placeOf(object));
      return;
  }
}

const inches = (points: number): number => points / pointsPerInch;

function placeOf({ box }: { readonly box: Box }) {
  return { x: inches(box.x), y: inches(box.y), w: inches(box.width), h: inches(box.height) };
}

/** Paragraphs as pptxgenjs takes them: pieces of which the last of a paragraph ends the line. */
function paragraphsOf(paragraphs: readonly { readonly runs: Runs }[]): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ runs }) => {
    const pieces = piecesOf(runs);
    return pieces.map(({ text, breakBefore }, index) => ({
      text,
      options: {
        ...(breakBefore && { softBreakBefore: true }),
        ...(index === pieces.length - 1 && { breakLine: true }),
      },
    }));
  });
}
