import type { Paper } from './finding';
import { counted, listed, quoted } from './phrases';
import { error, note, warning } from './rule';

const deckOnly: readonly Paper[] = ['deck'];

// Types, not interfaces: the library's declarations can write them out without a name.
type File = { readonly file: string };
type Kind = File & { readonly kind: string };

const chooseAnother = ({ kind }: Kind) =>
  `Choose another copy of it, or another ${kind}. Or leave --template out for the default.`;

/** What is done about text of titles that can't be read where it stands. */
const onGround =
  ' On slides that open a part it stands on a panel in the theme’s background colour.';

/** Findings about a template as a file, and about what of it is not taken over. */
export const templateRules = {
  'template-empty': error<Kind>(
    ({ file }) => `${file} cannot be used as a template: the file is empty.`,
    chooseAnother,
  ),
  'template-encrypted': error<Kind>(
    ({ file }) => `${file} cannot be used as a template: it is protected with a password.`,
    () => 'Open it, take the password off under File, Info, Protect, and save it.',
  ),
  'template-old-format': error<Kind>(
    ({ file }) => `${file} cannot be used as a template: it is in an old Office format.`,
    ({ kind }) => `Open it and save it as a ${kind}.`,
  ),
  'template-opendocument': error<Kind>(
    ({ file }) => `${file} cannot be used as a template: it is an OpenDocument file.`,
    ({ kind }) => `Open it in LibreOffice or Office and save it as a ${kind}.`,
  ),
  'template-damaged': error<Kind>(
    ({ file }) => `${file} cannot be used as a template: it is damaged or was not copied whole.`,
    (about) => `Open it, let Office repair it, and save it. ${chooseAnother(about)}`,
  ),
  'template-too-large': error<Kind>(
    ({ file }) => `${file} cannot be used as a template: it is larger than 1 GB when unpacked.`,
    () => 'Take out slides, films and pictures that the template does not need, and save it.',
  ),
  'template-file-too-large': error<File & { megabytes: number; most: number }>(
    ({ file, megabytes, most }) =>
      `${file} cannot be used as a template: it is ${megabytes} MB large, and ${most} MB is the most.`,
    () => 'Take out slides, films and pictures that the template does not need, and save it.',
  ),
  'template-strict': error<Kind>(
    ({ file }) =>
      `${file} cannot be used as a template: it is saved as Strict Open XML, which mixes with nothing else.`,
    ({ kind }) => `Open it and save it as a ${kind}, without "Strict" in the list of types.`,
  ),
  'template-has-no-layouts': error<File>(
    ({ file }) => `${file} has no slide layouts, so there is nothing to put slides on.`,
    () =>
      'In PowerPoint choose View, Slide Master, Insert Layout, and save it. Or leave --template out for the default.',
    deckOnly,
  ),
  'template-macros-left-out': note<File>(
    ({ file }) => `${file} holds macros. They are not carried over.`,
    () => 'Nothing needs to be done. The deck opens without a warning about macros.',
    deckOnly,
  ),
  'template-links-outside': warning<File & { links: readonly string[] }>(
    ({ file, links }) =>
      `${file} shows what is kept elsewhere: ${listed(links.slice(0, 5).map(quoted), 'and')}${links.length > 5 ? `, and ${counted(links.length - 5, 'more', 'more')}` : ''}. It was not opened, and the deck names it too.`,
    () => 'If others should not see these addresses, put the pictures into the template itself.',
    deckOnly,
  ),
  'template-contrast': warning<{
    layout: string;
    place: string;
    contrast: string;
    isReplaced: boolean;
  }>(
    ({ layout, place, contrast, isReplaced }) =>
      `The template's own colour of ${quoted(place)} on the layout ${quoted(layout)} has a contrast of ${contrast}:1 to what stands behind it; 4.5:1 is needed.${isReplaced ? ' It could not be read, so the deck has another colour of the theme there.' : ''}`,
    () => 'Ask whoever looks after the template to make the text darker, or lighter.',
    deckOnly,
  ),
  'template-contrast-partly': warning<{
    layout: string;
    place: string;
    contrast: string;
    instead: 'colour' | 'ground' | undefined;
  }>(
    ({ layout, place, contrast, instead }) =>
      `${quoted(place)} on the layout ${quoted(layout)} stands across several colours. On one of them the template's own colour has a contrast of ${contrast}:1; 4.5:1 is needed.${instead === 'colour' ? ' The deck has another colour of the theme there.' : ''}${instead === 'ground' ? onGround : ''}`,
    () => 'Look through the slides on this layout. If words cannot be read, choose another layout.',
    deckOnly,
  ),
  'template-text-on-picture': note<{ layout: string; place: string; isGrounded: boolean }>(
    ({ layout, place, isGrounded }) =>
      `${quoted(place)} on the layout ${quoted(layout)} stands on a picture, so its contrast could not be told.${isGrounded ? onGround : ''}`,
    () => 'Look through the slides on this layout. If words cannot be read, choose another layout.',
    deckOnly,
  ),
  'template-font-restricted': warning<File & { family: string }>(
    ({ file, family }) =>
      `${file} embeds the font ${family}, whose licence forbids that. The deck does not hold it.`,
    () => 'Show the deck on a machine with the font, or ask who looks after the template.',
    deckOnly,
  ),
  'template-font-view-only': note<File & { family: string }>(
    ({ file, family }) =>
      `${file} embeds the font ${family}, whose licence lets a file be seen and printed, not edited.`,
    () => 'PowerPoint may open the deck for reading only on machines without the font.',
    deckOnly,
  ),
  'font-read': note<{ family: string; isEmbedded: boolean }>(
    ({ family, isEmbedded }) =>
      `Text in ${family} was measured with the font itself, ${isEmbedded ? 'which the template embeds' : 'from the folder that was given'}.`,
    () => 'Nothing needs to be done.',
    deckOnly,
  ),
  'font-measured-as': note<{ family: string; measuredAs: string }>(
    ({ family, measuredAs }) =>
      family === measuredAs
        ? `Text in ${family} was measured with the widths of a free font that is as wide.`
        : `Text in ${family} was measured with the widths of ${measuredAs}, which is as wide.`,
    () => 'Nothing needs to be done.',
    deckOnly,
  ),
  'font-guessed': note<{ family: string; measuredAs: string }>(
    ({ family, measuredAs }) =>
      `The font ${family} could not be read. Its text was measured with the widths of ${measuredAs}, made wider or narrower by what is known of it.`,
    () =>
      'Look through the slides for text that stands too close, or give the folder of the font with --fonts.',
    deckOnly,
  ),
  'correction-not-readable': error<File & { why: string }>(
    ({ file, why }) => `${file} cannot be read as corrections to a template: ${why}.`,
    () => 'Mend it, or delete it and say it again with "forum-papers template".',
    deckOnly,
  ),
  'correction-passed-over': note<File & { slide: string; layout: string; other: string }>(
    ({ slide, layout, file, other }) =>
      `Mapping wants the layout ${quoted(layout)} for ${slide}, and ${file} wants ${quoted(other)}. The workbook comes first.`,
    () => 'If the file is right, clear the row of Mapping.',
    deckOnly,
  ),
  'correction-layout-gone': warning<{ layout: string; slide: string; nearest: string | undefined }>(
    ({ layout, slide }) =>
      `The corrections want the layout ${quoted(layout)} for ${slide}, but the template has none of that name.`,
    ({ nearest }) =>
      nearest === undefined
        ? 'Name a layout that "forum-papers template" lists, or take the correction out.'
        : `Did you mean ${quoted(nearest)}? Another layout was chosen meanwhile.`,
    deckOnly,
  ),
  'correction-place-gone': warning<{ place: string; layout: string }>(
    ({ place, layout }) =>
      `The corrections want the placeholder ${quoted(place)}, which the layout ${quoted(layout)} does not have.`,
    () => 'Name a placeholder that "forum-papers template" lists, or take it out.',
    deckOnly,
  ),
};
