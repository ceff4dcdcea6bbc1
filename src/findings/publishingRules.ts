import { error, warning } from './rule';

export interface PublishedName {
  readonly column: string;
  readonly ref: string;
}

const namesSender = ({ column, ref }: PublishedName): string =>
  `${column} is published, and names the sender of ${ref}, who did not agree to be named.`;

const takeOut = (): string => 'Take it out, unless everybody may know it.';

const takeNameOut = (): string => 'Take the name out, or check May publish in Submissions.';

/** Findings about texts that get published and say of somebody what they should not. They quote none of it. */
export const publishingRules = {
  'published-email': warning<{ column: string }>(
    ({ column }) => `${column} holds an e-mail address, and it is published.`,
    takeOut,
  ),
  'published-telephone': warning<{ column: string }>(
    ({ column }) => `${column} holds what looks like a telephone number, and it is published.`,
    takeOut,
  ),
  'published-postcode': warning<{ column: string }>(
    ({ column }) => `${column} holds what looks like a postcode, and it is published.`,
    takeOut,
  ),
  'published-insurance-number': warning<{ column: string }>(
    ({ column }) =>
      `${column} holds what looks like a National Insurance number, and it is published.`,
    () => 'Take it out.',
  ),
  'published-name': error<PublishedName>(namesSender, takeNameOut),
  'name-in-deck': error<PublishedName>(namesSender, takeNameOut, ['deck']),
  'name-in-responses': error<PublishedName>(namesSender, takeNameOut, ['responses']),
  'published-name-likely': warning<PublishedName>(
    ({ column, ref }) =>
      `${column} is published, and holds a word that is also the name of the sender of ${ref}, who did not agree to be named.`,
    takeNameOut,
  ),
  'published-organisation': warning<PublishedName>(
    ({ column, ref }) =>
      `${column} is published, and seems to name the organisation that sent ${ref}, which did not agree to be named.`,
    takeNameOut,
  ),
};
