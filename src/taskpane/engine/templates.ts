import type { LayoutWish } from '../../forum';
import { explainLetterhead, type TemplateFile } from '../../papers';
import { letterheadWords } from '../../papers/letterheadWords';
import { previewTemplate } from '../../papers/preview';
import { correctionsName, withCorrections } from '../../papers/templates';
import type {
  Requests,
  SaidOfTemplate,
  UnderstoodLetterhead,
  UnderstoodTemplate,
} from './messages';

/** How a template is understood, as the command line says it; `wishes` are what the workbook says of its layouts. */
export function understood(
  template: TemplateFile,
  wishes: readonly LayoutWish[],
): UnderstoodTemplate {
  const { value, findings } = previewTemplate(template, wishes);
  return { template: value, findings };
}

/** What will become of a letterhead, as the command line says it. */
export async function understoodLetterhead(file: TemplateFile): Promise<UnderstoodLetterhead> {
  const { value, findings } = await explainLetterhead(file);
  return { letterhead: value && letterheadWords(value), findings };
}

/** The file beside a template with what is said added to it, as the command line writes it. */
export function corrected({
  template: { name, corrections },
  slide,
  layout,
}: SaidOfTemplate): Requests['correct']['gives'] {
  const { value } = withCorrections(corrections, [{ slide, layout, text: undefined }]);
  return value === undefined ? undefined : { name: correctionsName(name), content: value };
}
