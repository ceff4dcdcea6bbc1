import { plain } from '../../outline';
import { type Composer, slides } from './composer';
import { titleOf } from './itemTitle';
import { notesFor, sourceOf } from './notes';

/** A break: its minutes above its title. */
export const composeBreak: Composer = (item, context) => {
  const { deck } = context.wording;
  const title = titleOf(item, context);
  return slides({
    kind: 'slide',
    role: 'break',
    title: [plain(item.minutes === undefined ? title : deck.break(item.minutes, title))],
    texts: {},
    notes: notesFor(item, [sourceOf(item)], deck),
    sources: [sourceOf(item)],
  });
};
