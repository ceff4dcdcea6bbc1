import { type Person, roles } from '../forum';
import { severalOf, text } from './columns';
import type { Sheet } from './sheet';

export const people: Sheet<Person> = {
  name: 'People',
  synonyms: ['speakers', 'contacts', 'attendees'],
  purpose: 'Those with a public role at the forum: who speaks, chairs or can be contacted.',
  columns: {
    honorific: text({
      header: 'Honorific',
      synonyms: ['prefix'],
      help: 'What stands before the name.',
      example: 'Dr.',
      width: 12,
    }),
    name: text({
      header: 'Name',
      synonyms: ['full name', 'person'],
      help: 'The name, spelt as in Agenda.',
      example: 'Kevin Keith',
      required: true,
      width: 24,
    }),
    post: text({
      header: 'Post',
      synonyms: ['job title', 'position', 'role title'],
      help: 'The post that the person holds.',
      example: 'Chair',
      width: 40,
    }),
    organisation: text({
      header: 'Organisation',
      synonyms: ['organization', 'department', 'body'],
      help: 'The body that the person belongs to.',
      example: 'UK Open Government Network',
      width: 34,
    }),
    roles: severalOf(
      {
        header: 'Roles',
        synonyms: ['role', 'role at forum'],
        help: 'Chair, Co-chair, Speaker or Contact; several parted by commas. Contacts stand on the contacts slide.',
        example: 'Co-chair, Speaker',
      },
      roles,
    ),
    email: text({
      header: 'Email',
      synonyms: ['e-mail', 'email address', 'e-mail address'],
      help: 'The address of a contact. It is printed on the contacts slide.',
      example: 'contact@example.gov.uk',
      width: 44,
    }),
  },
};
