import type { Consent } from '../forum';

/** Whether a question asks what may be published. */
export const isConsentQuestion = (question: string): boolean =>
  /\b(publi(sh|shed|shing|cation|c)|consent|permission|share[d]?|quote[d]?)\b/i.test(question);

/**
 * What an answer to a question about publishing means. A plain yes to a question that does not speak of names is a yes to
 * the text alone: a consent is never taken for more than was asked.
 */
export function consentTo(question: string, answer: string): Consent | undefined {
  if (/^(yes|y|true|i (agree|consent)|agreed?)[.!]?$/i.test(answer.trim())) {
    return /\bnames?\b/i.test(question) ? 'Name and text' : 'Text only';
  }
  if (/^(no|n|false|i (disagree|do not (agree|consent))|disagree)[.!]?$/i.test(answer.trim())) {
    return 'Nothing';
  }
  return consentMeant(answer);
}

/**
 * What an answer about publishing means, where it says so in words: "Publish anonymously". Undefined where it is not
 * clear.
 */
function consentMeant(answer: string): Consent | undefined {
  const text = answer.toLowerCase().replace(/[’']/g, '');
  const refuses =
    /\b(do not|dont|not to be|should not|never) (publish|consent|agree|share|want)|\bnot (be )?(publish|shar)|\bno\b[,.]|confidential|\bi (do not|dont)\b|^not? /.test(
      text,
    );
  const nameless =
    /anonym|(without|remov|not|no|withh)\w* (my |your |the )?(name|details|personal)/.test(text);
  if (nameless && /publish|share|yes|agree|consent|anonym/.test(text) && !/^no\b/.test(text)) {
    return 'Text only';
  }
  if (refuses) return 'Nothing';
  const agrees = /publish|share|yes|agree|consent|happy|permission/.test(text);
  return agrees &&
    /in full|(with|and|includ\w*) (my |your |the )?(name|details)|full response/.test(text)
    ? 'Name and text'
    : undefined;
}
