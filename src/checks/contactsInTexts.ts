import { type Finding, finding } from '../findings';
import type { Forum } from '../forum';
import type { Check } from './check';
import { contactDetails } from './contactDetails';
import { type PublishedText, publishedTexts } from './publishedTexts';

/**
 * E-mail addresses, telephone numbers, postcodes and National Insurance numbers in texts that get published.
 * The addresses of contacts are public.
 */
export const contactsInTexts: Check = (forum) => {
  const isPublic = publicAddresses(forum);
  return publishedTexts(forum).flatMap((text) => findingsIn(text, isPublic));
};

function publicAddresses({ people, settings }: Forum): ReadonlySet<string> {
  const contacts = people.filter(({ roles }) => roles.includes('Contact'));
  const typed = [...contacts.map(({ email }) => email), settings.responseContact];
  const addresses = typed.flatMap((text) => contactDetails(text ?? '').emails);
  return new Set(addresses.map((address) => address.toLowerCase()));
}

function findingsIn(
  { text, column, at }: PublishedText,
  isPublic: ReadonlySet<string>,
): readonly Finding[] {
  const details = contactDetails(text);
  const findings: Finding[] = [];
  if (details.emails.some((address) => !isPublic.has(address.toLowerCase()))) {
    findings.push(finding('published-email', { column }, at));
  }
  if (details.hasTelephone) findings.push(finding('published-telephone', { column }, at));
  if (details.hasPostcode) findings.push(finding('published-postcode', { column }, at));
  if (details.hasInsuranceNumber) {
    findings.push(finding('published-insurance-number', { column }, at));
  }
  return findings;
}
