import { contrastOf } from '../../../ooxml';
import type { HeaderLook } from './findTableStyle';

/** What text needs on its ground (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/**
 * Says the colour of the words on a filled header row outright: a colour of the default style would win over the
 * table style's. Where the table style gives none that can be read, black or white can.
 */
export function headerRun(otherwise: string, { fill, colour }: HeaderLook): string {
  const readable = [colour, '000000', 'FFFFFF'].find(
    (one) => one !== undefined && contrastOf(one, fill) >= enough,
  );
  return readable === undefined
    ? otherwise
    : otherwise.replace('</w:rPr>', `<w:color w:val="${readable}"/></w:rPr>`);
}
