import { officeRelationships, type Relationship } from '../../ooxml';

/** The relationships of addresses outside the document, one an address. */
export interface LinkIds {
  /** The relationship's id without the "rId" that the library puts before it. */
  readonly idOf: (address: string) => string;
  readonly relationships: () => readonly Relationship[];
}

/** Collects the addresses that a document leads to, numbered in the order they first stand in it. */
export function linkIds(): LinkIds {
  const ids = new Map<string, string>();
  return {
    idOf: (address) => {
      const id = ids.get(address) ?? `Link${ids.size + 1}`;
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
