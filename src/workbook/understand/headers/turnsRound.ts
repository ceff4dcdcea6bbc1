import { headerWords } from './headerWords';

const turning =
  /^(not|non|out|outside|exclud|unrelat|irrelevant|confidential|private|withh)|^anonym/;

/** Whether a header asks for the opposite: "Out of scope?", "Keep my answer confidential". */
export const turnsRound = (header: string): boolean =>
  headerWords(header).some((word) => turning.test(word));
