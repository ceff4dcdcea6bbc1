import { type Finding, finding, type Result, type Source } from '../../findings';
import { cellOf, isFileNamed, type LayoutWish, nameKey } from '../../forum';
import type { Correction } from '../../layout';
import { slideRoles } from '../../outline';
import type { TemplateFile } from '../paperFile';
import { readCorrections } from './readCorrections';
import { slideWords } from './slideWords';

/** A correction, with its cell where a workbook says it. */
export interface SaidCorrection extends Correction {
  readonly source?: Source;
}

/**
 * What is said of a template's layouts. What a workbook says of this template in its sheet Mapping comes first, then what it
 * says of any, then the file beside the template: the workbook is about this forum, the file about all of them. A finding
 * says where the file is passed over.
 */
export function saidOfLayouts(
  template: TemplateFile,
  wishes: readonly LayoutWish[],
): Result<readonly SaidCorrection[]> {
  const wished = template.isBundled ? [] : wishesFor(template.name, wishes);
  const { corrections: beside } = template;
  if (!beside) return { value: wished, findings: [] };
  const { value: old, findings } = readCorrections(beside.name, beside.content);
  const isWished = ({ slide }: Correction) => wished.some((one) => one.slide === slide);
  return {
    value: [...wished, ...old.filter((one) => !isWished(one))],
    findings: [...findings, ...wished.flatMap((wish) => passedOver(beside.name, wish, old))],
  };
}

function wishesFor(template: string, wishes: readonly LayoutWish[]): readonly SaidCorrection[] {
  return slideRoles.flatMap((slide) => {
    const own = wishes.filter((wish) => nameKey(wish.slide) === nameKey(slide));
    const wish =
      own.find((one) => one.template !== undefined && isFileNamed(one.template, template)) ??
      own.find((one) => one.template === undefined);
    if (!wish) return [];
    const { layout, text, at } = wish;
    return [{ slide, layout, text, source: cellOf(at, 'yourColumn') }];
  });
}

/** The finding that a file says something else of the same slides. */
function passedOver(
  file: string,
  { slide, layout, source }: SaidCorrection,
  old: readonly Correction[],
): readonly Finding[] {
  const other = old.find((one) => one.slide === slide);
  if (!other || nameKey(other.layout) === nameKey(layout)) return [];
  const about = { slide: slideWords[slide], layout, file, other: other.layout };
  return [finding('correction-passed-over', about, source)];
}
