import { type Document, descendantsOf, officeRelationships, type Relationship } from '../../ooxml';

/** The relationships of addresses outside the document, one an address. */
export interface LinkIds {
  /** The relationship's id without the "rId" that the library puts before it. */
  readonly idOf: (address: string) => string;
  readonly relationships: () => readonly Relationship[];
}

/**
 * Collects the addresses that a document leads to, numbered in the order they first stand in it, past the
 * relationships that the template keeps.
 */
export function linkIds(kept: readonly Relationship[]): LinkIds {
  const taken = new Set(kept.map(({ id }) => id));
  const ids = new Map<string, string>();
  let last = 0;
  const nextId = () => {
    do last += 1;
    while (taken.has(`rIdLink${last}`));
    return `Link${last}`;
  };
  return {
    idOf: (address) => {
      const id = ids.get(address) ?? nextId();
      ids.set(address, id);
      return id;
    },
    relationships: () =>
      [...ids].map(([target, id]) => ({
        id: `rId${id}`,
        type: `${officeRelationships}/hyperlink`,
        target,
        isExternal: true,
      })),
  };
}

/** A template's relationships without those of links that no longer stand in its document. */
export function withoutLostLinks(
  relationships: readonly Relationship[],
  document: Document,
): readonly Relationship[] {
  const shown = new Set(
    descendantsOf(document, '*').map((element) => element.getAttribute('r:id')),
  );
  return relationships.filter(
    ({ id, type }) => type !== `${officeRelationships}/hyperlink` || shown.has(id),
  );
}
