import type { Result } from '../../findings';
import type { LayoutWish } from '../../forum';
import { type DeckLook, readLook } from '../../write/html';
import type { TemplateFile } from '../paperFile';
import { explainOpened, type TemplateExplanation } from '../templates/explainTemplate';
import { openTemplate } from '../templates/openTemplate';

/** How a template is understood, with what its layouts are drawn from. */
export interface PreviewedTemplate {
  readonly explanation: TemplateExplanation;
  readonly look: DeckLook;
}

/**
 * Explains which layout of a template serves which kind of slide, in words and for pictures. Nothing where it is none.
 * `wishes` are what a workbook says of its layouts.
 */
export function previewTemplate(
  template: TemplateFile,
  wishes: readonly LayoutWish[],
): Result<PreviewedTemplate | undefined> {
  const opened = openTemplate(template, wishes);
  if ('problem' in opened) return { value: undefined, findings: [opened.problem] };
  const { value: explanation, findings } = explainOpened(template, opened);
  return { value: { explanation, look: readLook(opened.presentation, opened.parts) }, findings };
}
