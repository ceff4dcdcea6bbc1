import type { Stage } from '../../forum';
import { type DocumentBlock, plain, type Run } from '../../outline';
import { heading, paragraph, type ResponsesContext } from './context';

/** What happens next: the stages that end after the forum, and the next meeting. */
export function nextBlocks({ forum, wording }: ResponsesContext): readonly DocumentBlock[] {
  const { next } = wording.responses;
  const { date, nextMeeting, nextMeetingIsProvisional } = forum.settings;
  const stages = forum.stages.filter(
    ({ kind, ends, starts }) =>
      kind === 'stage' && (date === undefined || (ends ?? starts ?? date) >= date),
  );
  const blocks: DocumentBlock[] = [];
  if (stages.length > 0) {
    const items = stages.map((stage) => ({
      runs: plain(next.stage(stage.stage, datesOf(stage))),
      items: [],
    }));
    blocks.push(paragraph(plain(next.stages)), { kind: 'list', items });
  }
  if (nextMeeting !== undefined) {
    const words = next.meeting(wording.dates.long(nextMeeting), nextMeetingIsProvisional === true);
    blocks.push(paragraph(plain(words)));
  }
  return blocks.length === 0 ? [] : [heading(1, next.heading), ...blocks];
}

const datesOf = ({ datesShown }: Stage): string | undefined => datesShown;

/** Whom to write to about the responses, where the forum says so. */
export function contactBlocks({ forum, wording }: ResponsesContext): readonly DocumentBlock[] {
  const { contact } = wording.responses;
  const { responseContact } = forum.settings;
  if (responseContact === undefined) return [];
  const runs = [{ text: contact.words }, ...withLinks(responseContact.replace(/\n+/g, ', '))];
  return [heading(1, contact.heading), paragraph(runs)];
}

/** Text whose e-mail addresses lead to writing there. */
function withLinks(text: string): readonly Run[] {
  return text
    .split(/([^\s,;:<>()]+@[^\s,;:<>()]+[^\s,;:<>().])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.includes('@') ? { text: piece, link: `mailto:${piece}` } : { text: piece },
    );
}
