import { cellOf, type Person } from '../../forum';
import { type Paragraph, plain, type Runs, type Slide } from '../../outline';
import { type Composer, slides, slidesWithout } from './composer';
import { titleOf } from './itemTitle';
import { notesFor, sourceOf } from './notes';
import { listOf } from './points';
import { marks } from './title';

/** The contacts: everybody in People with the role Contact, each with a line and an address. */
export const composeContacts: Composer = (item, context) => {
  const { forum, wording } = context;
  const contacts = forum.people.filter(({ roles }) => roles.includes('Contact'));
  const sources = [sourceOf(item), ...contacts.map(({ at }) => cellOf(at, 'name'))];
  const { host } = marks(context);
  const body = [...listOf(item.points), ...contacts.map(contactLine)];
  const slide: Slide = {
    kind: 'slide',
    role: 'contacts',
    title: [plain(titleOf(item, context))],
    texts: { ...(host && { host }), ...(body.length > 0 && { body }) },
    notes: notesFor(item, sources, wording.deck),
    sources,
  };
  const about = {
    item: titleOf(item, context),
    sheet: 'People',
    what: 'people with the role Contact',
  };
  return contacts.length === 0 ? slidesWithout([slide], item, about) : slides(slide);
};

function contactLine({ honorific, name, post, organisation, email }: Person): Paragraph {
  const fullName = [honorific, name].filter((part) => part !== undefined).join(' ');
  const role = [post, organisation].filter((part) => part !== undefined).join(', ');
  const address: Runs =
    email === undefined ? [] : [{ text: '\n' }, { text: email, link: `mailto:${email}` }];
  return {
    kind: 'paragraph',
    role: 'text',
    runs: [
      { text: fullName, bold: true },
      ...(role === '' ? [] : [{ text: ` ${role}` }]),
      ...address,
    ],
  };
}
