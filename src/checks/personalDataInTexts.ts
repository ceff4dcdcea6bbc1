import { type Finding, finding } from '../findings';
import { consentOf, type Forum, Personal } from '../forum';
import type { Check } from './check';
import { type PublishedText, publishedTexts } from './publishedTexts';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** British and international numbers: ten digits or more with what people put between them. */
const telephone =
  /(?<![\p{L}\p{N}£€$/.-])(?:\+|00|0)\(?\d(?:[ ().-]{0,2}\d){8,13}(?![\p{L}\p{N}])/gu;

/** E-mail addresses, telephone numbers and names of senders in texts that get published. */
export const personalDataInTexts: Check = (forum) => {
  const isPublic = publicAddresses(forum);
  const namesIn = senderNames(forum);
  return publishedTexts(forum).flatMap((text) => [
    ...addressesIn(text, isPublic),
    ...namesIn(text),
  ]);
};

/** Addresses of the contacts, which are public by their role. */
function publicAddresses({ people, settings }: Forum): (address: string) => boolean {
  const known = [...people.flatMap(({ email: own }) => own ?? []), settings.responseContact ?? '']
    .join('\n')
    .toLowerCase();
  return (address) => known.includes(address.toLowerCase());
}

function addressesIn(
  { text, column, at }: PublishedText,
  isPublic: (address: string) => boolean,
): readonly Finding[] {
  const addresses = (text.match(email) ?? []).filter((address) => !isPublic(address));
  return [
    ...(addresses.length > 0 ? [finding('published-email', { column }, at)] : []),
    ...(text.match(telephone) ? [finding('published-telephone', { column }, at)] : []),
  ];
}

function senderNames({ submissions }: Forum): (text: PublishedText) => readonly Finding[] {
  const unnamed = submissions.filter((submission) => consentOf(submission) !== 'Name and text');
  const names = Personal.searchFor(unnamed.map(({ name }) => name));
  const organisations = Personal.searchFor(unnamed.map(({ organisation }) => organisation));
  return ({ text, column, at }) => {
    // A name of one word may well stand in a text by chance.
    const person = names(text)
      .map((index) => unnamed[index])
      .find((sender) => (sender?.name?.wordCount ?? 0) > 1);
    const body = organisations(text).map((index) => unnamed[index])[0];
    return [
      ...(person ? [finding('published-name', { column, ref: person.ref }, at)] : []),
      ...(body ? [finding('published-organisation', { column, ref: body.ref }, at)] : []),
    ];
  };
}
