import type { XmlComponent } from 'docx';
import type { ComponentXml } from './componentXml';

/** The XML of an element before and after what stands in it. */
export interface Frame {
  readonly before: string;
  readonly after: string;
}

/** Gives the frame around a sample's content. All elements of a kind that share a key share one. */
type FrameOf = (key: string | number, sample: () => XmlComponent) => Frame;

export type Frames = Readonly<Record<keyof typeof content, FrameOf>>;

/** Stands in a sample for its content: the text of a run, or a child that is nothing but such a run. */
export const sampleText = '\ue000';

/** The content of a sample: its text, or the innermost elements around it that are sample too. */
const content = {
  run: sampleText,
  paragraph: /<w:r>(?:(?!<w:r>).)*\ue000.*?<\/w:r>/,
  cell: /<w:p>(?:(?!<w:p>).)*\ue000.*?<\/w:p>/,
  row: /<w:tc>(?:(?!<w:tc>).)*\ue000.*?<\/w:tc>/,
};

/**
 * Keeps frames by their key. A long document has thousands of runs, paragraphs, cells and rows, but few kinds of
 * each. The library makes each kind once; making every one with it takes several times as long.
 */
export function framesOf(xmlOf: ComponentXml): Frames {
  const cutting = (kind: keyof typeof content): FrameOf => {
    const known = new Map<string | number, Frame>();
    return (key, sample) => {
      let frame = known.get(key);
      if (!frame) {
        const [before = '', after = ''] = xmlOf(sample()).split(content[kind]);
        frame = { before, after };
        known.set(key, frame);
      }
      return frame;
    };
  };
  return {
    run: cutting('run'),
    paragraph: cutting('paragraph'),
    cell: cutting('cell'),
    row: cutting('row'),
  };
}

/** An element: its frame with content in it. */
export const framed = ({ before, after }: Frame, inner: string): string => before + inner + after;
