import type { IParagraphOptions, Paragraph, XmlComponent } from 'docx';
import type { StyleRole } from './styleRoles';
import type { Writing } from './writing';

/** A paragraph in a style, with its content, and its bookmark where it has an anchor. */
export function styledParagraph(
  role: StyleRole,
  content: readonly XmlComponent[],
  { docx, styles, bookmarks }: Writing,
  {
    anchor,
    ...options
  }: Omit<IParagraphOptions, 'children'> & { readonly anchor?: string | undefined } = {},
): Paragraph {
  const paragraph = new docx.Paragraph({ ...options, style: styles(role) });
  for (const child of bookmarks.around(anchor, content)) paragraph.addChildElement(child);
  return paragraph;
}
