import { finding } from '../findings';
import { cellOf, nameKey, namesIn, type Person } from '../forum';
import { nearest } from '../sheets';
import type { Check } from './check';

/** Leads of the agenda who are not in People. Without People there is nothing to compare them with. */
export const leadsInPeople: Check = ({ agenda, people }) => {
  if (people.length === 0) return [];
  const names = people.map(({ name }) => name);
  const known = new Set(people.flatMap(waysToName).map(nameKey));
  return agenda.flatMap(({ leads, at }) => {
    if (leads === undefined || known.has(nameKey(leads))) return [];
    // What stands in brackets says where somebody belongs: "Sue Bateman (Cabinet Office)".
    const named = namesIn(leads.replace(/\s*\([^)]*\)/g, '')).map((name) => ({
      name,
      like: personLike(name, names),
    }));
    const unknown = named.filter(({ name }) => !known.has(nameKey(name)));
    // Where none of the names is like anybody's, "and" may belong to one: "leads and counterparts".
    const isOneName = unknown.length === named.length && unknown.every(({ like }) => !like);
    const missing = isOneName && named.length > 1 ? [{ name: leads, like: undefined }] : unknown;
    return missing.map(({ name, like }) =>
      finding('lead-not-in-people', { lead: name, nearest: like }, cellOf(at, 'leads')),
    );
  });
};

/** What stands for a person in Leads: the name, with or without honorific, or the post after it. */
function waysToName({ honorific, name, post, organisation }: Person): readonly string[] {
  const titled = honorific === undefined ? [] : [`${honorific} ${name}`];
  return [name, ...titled, ...[post, organisation].flatMap((part) => part ?? [])];
}

/** Somebody of whose name this is a part, or whose name is nearly the same. */
function personLike(lead: string, names: readonly string[]): string | undefined {
  const words = nameKey(lead).split(' ');
  const whole = names.filter((name) => {
    const own = new Set(nameKey(name).split(' '));
    return words.every((word) => own.has(word));
  });
  return whole.length === 1 ? whole[0] : nearest(lead, names);
}
