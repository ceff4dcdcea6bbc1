import { finding } from '../findings';
import { cellOf, nameKey, namesIn } from '../forum';
import { nearest } from '../sheets';
import type { Check } from './check';

/** Leads of the agenda who are not in People. */
export const leadsInPeople: Check = ({ agenda, people }) => {
  const names = people.map(({ name }) => name);
  const known = new Set(names.map(nameKey));
  return agenda.flatMap(({ leads, at }) => {
    if (leads === undefined || known.has(nameKey(leads))) return [];
    const unknown = namesIn(leads).filter((name) => !known.has(nameKey(name)));
    const all = namesIn(leads);
    // A name that holds "and" is a body, such as "Government leads and civil society counterparts".
    const meant = unknown.length === all.length && all.length > 1 ? [leads] : unknown;
    return meant.map((lead) =>
      finding(
        'lead-not-in-people',
        { lead, nearest: personLike(lead, names) },
        cellOf(at, 'leads'),
      ),
    );
  });
};

/** Somebody whose name is nearly the same, or of which this is a part. */
function personLike(lead: string, names: readonly string[]): string | undefined {
  const words = nameKey(lead).split(' ');
  const partly = names.filter((name) => {
    const own = nameKey(name).split(' ');
    return words.every((word) => own.includes(word));
  });
  return partly.length === 1 ? partly[0] : nearest(lead, names);
}
