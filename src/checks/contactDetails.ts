/** The ways to reach somebody, or to know them, that stand in a text. */
export interface ContactDetails {
  readonly emails: readonly string[];
  readonly hasTelephone: boolean;
  readonly hasPostcode: boolean;
  readonly hasInsuranceNumber: boolean;
}

const email = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;

const dates = /\b(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})\b/g;
/** British numbers of 10 or 11 digits, and international ones, with what people put between digits. */
const telephone =
  /(?<![\p{L}\p{N}£€$.,/-])(?:\(?\+|\(?0(?!\.))(?:[ ().-]{0,3}\d){9,14}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
/** A shorter number that the text itself calls one. */
const labelledTelephone =
  /\b(?:tel|telephone|phone|mobile|mob|fax)(?: (?:no|number))?[.:]{0,2} ?\(?\d(?:[ ()-]{0,2}\d){4,14}/i;

/** British postcodes, such as SW1A 2AS. */
const postcode = /\b(?:[A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d[\dA-Z]?) ?\d[ABD-HJLNP-UW-Z]{2}\b/;
/** National Insurance numbers, such as AB 12 34 56 C. */
const insuranceNumber =
  /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/;

/** Finds them. Dates, references and amounts of money are no telephone numbers. */
export function contactDetails(text: string): ContactDetails {
  const undated = text.replace(dates, '|');
  return {
    emails: text.includes('@') ? (text.match(email) ?? []) : [],
    hasTelephone:
      (undated.match(telephone) ?? []).some(isTelephone) || labelledTelephone.test(undated),
    hasPostcode: postcode.test(text),
    hasInsuranceNumber: insuranceNumber.test(text),
  };
}

/** National numbers have 10 or 11 digits, international ones up to 15. */
function isTelephone(found: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  return /^\(?(?:\+|00)/.test(found) || digits === 10 || digits === 11;
}
