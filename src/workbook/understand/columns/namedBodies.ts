/** Words that the names of bodies hold and those of people do not. */
const ofBody =
  /\b(agency|alliance|association|authority|board|cent(er|re)|chamber|coalition|commission|committee|council|department|dept|federation|forum|foundation|group|inc|institute|international|ltd|ministry|network|ngo|office|society|trust|union|university|watch)\b/i;
const initials = /^[A-Z]{2,6}$/;
const ofPerson =
  /^((Mr|Mrs|Ms|Dr|Prof|Cllr|Hon)\.? )?(\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+$/u;
const joining = /\b(of|for|and|the)\b/;

/** Whether a text looks like the name of a body, such as "Transport Data Forum" or "NICVA". */
export const namesBody = (text: string): boolean => ofBody.test(text) || initials.test(text);

/** Whether a text looks like the name of a person, such as "Cllr Ann O'Hara". */
export const namesPerson = (text: string): boolean =>
  ofPerson.test(text) && !ofBody.test(text) && !joining.test(text);
