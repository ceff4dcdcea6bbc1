import type { Person } from '../../../src/forum';
import type { TypedRow } from '../../../src/workbook';

/** The chairs, speakers and contacts that the deck of 22 June 2023 names. */
export const people: readonly TypedRow<Person>[] = [
  {
    name: 'Sue Bateman',
    post: 'Interim Chief Data Officer',
    organisation: 'Central Digital and Data Office',
    roles: 'Co-chair',
  },
  {
    name: 'Kevin Keith',
    post: 'Chair',
    organisation: 'UK Open Government Network',
    roles: 'Co-chair',
  },
  {
    name: 'Alex Burghart MP',
    post: 'Parliamentary Secretary for the Cabinet Office',
    roles: 'Speaker',
  },
  {
    honorific: 'Dr.',
    name: 'Matt Donnelly',
    post: 'Open Data and Transparency Lead',
    organisation: 'CDDO',
    roles: 'Contact, Speaker',
    email: 'matthew.donnelly@digital.cabinet-office.gov.uk',
  },
  {
    honorific: 'Dr.',
    name: 'Ben Gittins',
    post: 'Open Data and Transparency Advisor',
    organisation: 'CDDO',
    roles: 'Contact',
    email: 'ben.gittins@digital.cabinet-office.gov.uk',
  },
];
