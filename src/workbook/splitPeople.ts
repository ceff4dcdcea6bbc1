import type { Person } from '../forum';

/** Parts "Kevin Keith (UK Open Government Network)" in the Name of people without an organisation of their own. */
export const splitPeople = (people: readonly Person[]): readonly Person[] =>
  people.map((person) => {
    const [, name, organisation] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(person.name) ?? [];
    if (name === undefined || organisation === undefined || person.organisation !== undefined) {
      return person;
    }
    return { ...person, name, organisation };
  });
