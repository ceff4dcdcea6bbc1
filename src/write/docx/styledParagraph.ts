import { framed, sampleText } from './frame';
import type { StyleRole } from './styles';
import type { Writing } from './writing';

interface ParagraphLook {
  readonly alignment?: 'center' | 'right' | undefined;
  readonly keepNext?: boolean;
  readonly startsPage?: boolean | undefined;
  /** False where its style leaves no space below the table above it: some is added. */
  readonly isParted?: boolean;
  /** Where links lead to it. */
  readonly anchor?: string | undefined;
}

/** A paragraph as XML in a style, with the XML of its runs, and its bookmark where it has an anchor. */
export function styledParagraph(
  role: StyleRole,
  runs: string,
  { docx, frames, styles, bookmarks }: Writing,
  { alignment, keepNext, startsPage, isParted = true, anchor }: ParagraphLook = {},
): string {
  const frame = frames.paragraph(
    // Most paragraphs are of their style and no more, and keys are asked for over and over.
    alignment || keepNext || startsPage || !isParted
      ? `${role} ${alignment} ${keepNext} ${startsPage} ${isParted}`
      : role,
    () =>
      new docx.Paragraph({
        style: styles(role),
        ...(alignment && { alignment }),
        ...(keepNext && { keepNext }),
        ...(startsPage && { pageBreakBefore: true }),
        ...(!isParted && { spacing: { before: 240 } }),
        children: [new docx.TextRun(sampleText)],
      }),
  );
  return framed(frame, bookmarks.around(anchor, runs));
}
