import { type DocumentBlock, plain } from '../../outline';
import { heading, paragraph, type ResponsesContext } from './context';

/** How outreach was done and when, where the forum says so. */
export function outreachBlocks({ forum, wording }: ResponsesContext): readonly DocumentBlock[] {
  const { outreach, outreachOpened, outreachClosed } = forum.settings;
  const { heading: title, days } = wording.responses.outreach;
  const opened = outreachOpened && wording.dates.short(outreachOpened);
  const closed = outreachClosed && wording.dates.short(outreachClosed);
  const texts = [...(outreach?.split(/\n+/) ?? []), days(opened, closed)].filter(
    (text) => text !== undefined,
  );
  return texts.length === 0
    ? []
    : [heading(1, title), ...texts.map((text) => paragraph(plain(text)))];
}
