import { counted, didYouMean, listed, quoted } from './phrases';
import { error, note, warning } from './rule';

export interface Letterhead {
  readonly file: string;
}

export interface LetterheadTag extends Letterhead {
  /** As it stands in the template, without its braces. */
  readonly tag: string;
  /** Where it stands: "a header". */
  readonly place: string;
}

const responsesOnly = ['responses'] as const;
const braced = (tag: string): string => `{{${tag}}}`;
const inPlace = ({ tag, file, place }: LetterheadTag): string =>
  `${braced(tag)} in ${place} of ${file}`;
const asWord = () => 'Open it in Word, save it as a Word document (.docx), and give that file.';

/** Findings about a letterhead: whether it can be used, its tags, and what it brings into the papers. */
export const letterheadRules = {
  'letterhead-empty': error<Letterhead>(
    ({ file }) => `${file} is empty, so it cannot be used as a template.`,
    () => 'Choose another copy of it.',
    responsesOnly,
  ),
  'letterhead-encrypted': error<Letterhead>(
    ({ file }) => `${file} is protected with a password, so it cannot be used as a template.`,
    () => 'Open it in Word, take the password off (File, Info, Protect Document), and save it.',
    responsesOnly,
  ),
  'letterhead-old-format': error<Letterhead>(
    ({ file }) => `${file} is in an old Office format (.doc or .dot).`,
    asWord,
    responsesOnly,
  ),
  'letterhead-opendocument': error<Letterhead>(
    ({ file }) => `${file} is an OpenDocument file (.odt or .ott).`,
    () => 'Open it in Word or LibreOffice, and save it as a Word document (.docx).',
    responsesOnly,
  ),
  'letterhead-text': error<Letterhead>(
    ({ file }) => `${file} is a text file, such as .rtf or .html, and not a Word document.`,
    asWord,
    responsesOnly,
  ),
  'letterhead-strict': error<Letterhead>(
    ({ file }) => `${file} is saved as "Strict Open XML Document", which few programs can read.`,
    () => 'Open it in Word, and save it as "Word Document (*.docx)".',
    responsesOnly,
  ),
  'letterhead-damaged': error<Letterhead>(
    ({ file }) => `${file} is damaged or was not copied whole, so it cannot be used as a template.`,
    () => 'Open it in Word, let Word repair it, and save it. Or choose another copy.',
    responsesOnly,
  ),
  'letterhead-too-large': error<Letterhead>(
    ({ file }) => `${file} is too large when unpacked, so it cannot be used as a template.`,
    () => 'Take large pictures out of it, or compress them in Word, and save it.',
    responsesOnly,
  ),
  'tag-not-known': warning<
    LetterheadTag & { nearest: string | undefined; known: readonly string[] }
  >(
    (about) => `${inPlace(about)} is no tag that is known. It stands in the papers as it is.`,
    ({ nearest, known }) =>
      nearest === undefined
        ? `Take it out, or use one of these: ${listed(known)}.`
        : didYouMean(braced(nearest), 'Mend it in the template.'),
    responsesOnly,
  ),
  'tag-not-closed': warning<LetterheadTag>(
    ({ tag, file, place }) => `${quoted(tag)} in ${place} of ${file} is half a tag.`,
    () => 'Write a tag in two braces at each side, such as {{theme}}, in one paragraph.',
    responsesOnly,
  ),
  'tag-in-field': warning<LetterheadTag>(
    (about) =>
      `${inPlace(about)} stands in a field. Word writes over it when it updates the field.`,
    () => 'Type the tag as plain text, outside the field.',
    responsesOnly,
  ),
  'tag-in-change': warning<LetterheadTag & { isDeleted: boolean }>(
    (about) =>
      about.isDeleted
        ? `${inPlace(about)} is deleted in a tracked change, so it is not filled.`
        : `${inPlace(about)} is filled, but stands in a tracked change.`,
    () => 'Accept or reject the changes in the template, and save it.',
    responsesOnly,
  ),
  'tag-outside-row': warning<LetterheadTag>(
    (about) => `${inPlace(about)} stands outside a table, so it is not filled.`,
    () => 'Put the tags of an answer into one table row. The row is repeated once an answer.',
    responsesOnly,
  ),
  'tag-without-room': warning<LetterheadTag>(
    (about) => `${inPlace(about)} cannot hold the responses, which go over several pages.`,
    () => 'Put {{responses}} into a paragraph of its own in the document’s text.',
    responsesOnly,
  ),
  'tag-in-drawing': warning<LetterheadTag>(
    (about) => `${inPlace(about)} cannot be filled there.`,
    () => 'Put the tag into the text, a table or a text box.',
    responsesOnly,
  ),
  'letterhead-no-room': note<Letterhead>(
    ({ file }) => `${file} does not say where the responses go. They follow its own text.`,
    () => 'Write {{responses}} into the template where they should stand.',
    responsesOnly,
  ),
  'letterhead-narrow': warning<Letterhead>(
    ({ file }) => `{{responses}} in ${file} stands in a narrow column, where tables break words.`,
    () => 'Give it a section of one column, or a wider cell.',
    responsesOnly,
  ),
  'letterhead-macros': note<Letterhead>(
    ({ file }) => `${file} has macros. The papers have none.`,
    () => 'Nothing needs to be done, unless the letterhead is drawn by a macro.',
    responsesOnly,
  ),
  'letterhead-font-restricted': warning<Letterhead & { family: string }>(
    ({ file, family }) =>
      `${file} embeds the font ${family}, whose licence forbids that. The papers do not hold it.`,
    () =>
      'Where it is not installed, readers see another font. Ask who looks after the letterhead.',
    responsesOnly,
  ),
  'letterhead-font-view-only': note<Letterhead & { family: string }>(
    ({ file, family }) =>
      `${file} embeds the font ${family}, whose licence lets a file be seen and printed, not edited.`,
    () => 'Word may open the papers for reading only on machines without the font.',
    responsesOnly,
  ),
  'letterhead-links': warning<Letterhead & { links: readonly string[] }>(
    ({ file, links }) =>
      `${file} draws on ${listed(links.map(quoted), 'and')}. Nothing was fetched; the papers name it too.`,
    () =>
      'Break the link in Word (File, Info, Related Documents), so that readers are not led there.',
    responsesOnly,
  ),
  'letterhead-comments': warning<Letterhead & { comments: number; changes: number }>(
    ({ file, comments, changes }) => {
      const what = [
        ...(comments > 0 ? [counted(comments, 'comment')] : []),
        ...(changes > 0 ? [counted(changes, 'tracked change')] : []),
      ];
      return `${file} has ${listed(what, 'and')}, which stand in the papers with their authors’ names.`;
    },
    () => 'Delete the comments and accept the changes in the template, and save it.',
    responsesOnly,
  ),
  'letterhead-contents': note<Letterhead>(
    ({ file }) => `${file} has a table of contents. It still lists the template’s own headings.`,
    () => 'Open the paper in Word, click the table of contents, and press F9.',
    responsesOnly,
  ),
  'letterhead-is-paper': note<Letterhead>(
    ({ file }) => `${file} is a paper made earlier. Its pages and styles are used, not its text.`,
    () => 'Give the letterhead that it was made on, if you want its text.',
    responsesOnly,
  ),
  'letterhead-accessibility': note<Letterhead & { what: string; count: number }>(
    ({ file, what, count }) =>
      `${file} itself ${what}${count > 1 ? ` (${count} times)` : ''}. The papers have it from there.`,
    () => 'Mend it in the template. Word’s Accessibility Checker (Review) shows the place.',
    responsesOnly,
  ),
};
