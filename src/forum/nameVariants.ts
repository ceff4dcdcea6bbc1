import { honorific, wordsIn } from './wordsIn';

/** What kind of name it is. People are also found by "Ms Smith" and "Smith, Jo"; bodies without "Ltd". */
export type NameKind = 'person' | 'body';

/** What people type where they give no name. */
const noNames = new Set([
  'anonymous',
  'anon',
  'name withheld',
  'withheld',
  'not given',
  'not stated',
  'not known',
  'unknown',
  'none',
  'n a',
  'not applicable',
  'private',
  'self',
  'individual',
  'private individual',
  'citizen',
  'private citizen',
  'member of the public',
  'members of the public',
  'no organisation',
  'civil society',
  'government',
]);

const bodyForms = /\s+(?:ltd|limited|plc|llp|cic|cio|inc)\.?$/i;

/** The words that a name may be written with, the fullest first; none where it is no name. */
export function nameVariants(name: string, kind: NameKind): readonly (readonly string[])[] {
  const all =
    kind === 'person'
      ? name.split(/\s+(?:and|&)\s+|[;/\n]/).flatMap(personVariants)
      : [bodyWords(name)];
  return all.filter((words) => words.length > 0 && !noNames.has(words.join(' ')));
}

function personVariants(name: string): readonly (readonly string[])[] {
  const [family, given, ...rest] = name.split(',');
  const inOrder = given !== undefined && rest.length === 0 ? `${given} ${family}` : name;
  const words = wordsIn(inOrder).words.filter((word) => word !== honorific);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const addressed = [honorific, last];
  if (words.length === 1) return [words, addressed];
  return words.length === 2 ? [words, addressed] : [words, [first, last], addressed];
}

function bodyWords(name: string): readonly string[] {
  const { words } = wordsIn(name.trim().replace(bodyForms, ''));
  return words[0] === 'the' ? words.slice(1) : words;
}
