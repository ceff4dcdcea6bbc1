import { type Finding, finding } from '../../findings';
import { carriedParts, hasMacros, linksOutside, type OwnSlides } from '../../write/pptx';
import type { TemplateFile } from '../paperFile';
import type { OpenedTemplate } from './openTemplate';

/** What of a template a deck leaves out, or takes over without having looked at it. */
export function notTaken(
  { name }: TemplateFile,
  { parts, presentation }: Pick<OpenedTemplate, 'parts' | 'presentation'>,
  ownSlides: OwnSlides,
): readonly Finding[] {
  const links = linksOutside(carriedParts(parts, presentation, ownSlides));
  return [
    ...(hasMacros(parts) ? [finding('template-macros-left-out', { file: name })] : []),
    ...(links.length > 0 ? [finding('template-links-outside', { file: name, links })] : []),
  ];
}
