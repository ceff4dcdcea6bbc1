/** An object of Excel's as office.js sees it. A name that it does not have fails loudly, as a hole in the model. */
export interface HostObject {
  /** Its class in office-js's declarations, such as "Worksheet". */
  readonly name: string;
  /** The objects that properties and methods lead to, by their names in Pascal case. */
  readonly leads?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject | null>>;
  /** What can be loaded, by its name as declared. */
  readonly values?: Readonly<Record<string, () => unknown>>;
  /** What can be written, by its name in Pascal case. */
  readonly writes?: Readonly<Record<string, (value: unknown) => void>>;
  /** The methods that give a plain value or nothing, by their names in Pascal case. */
  readonly does?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** The items of a collection. */
  readonly items?: () => readonly HostObject[];
}

/** An error as Excel gives it. */
export class ExcelError extends Error {
  readonly code: string;
  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

const notFound = (): never => {
  throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
};

/** A collection that is asked for its items by name: `getItem` throws where there is none, the other gives null. */
export function collection(
  name: string,
  items: () => readonly HostObject[],
  more: Partial<HostObject> = {},
): HostObject {
  const find = (wanted: unknown): HostObject | undefined =>
    items().find(({ values: { name, id } = {} }) =>
      [name?.(), id?.()].some((own) => String(own).toLowerCase() === String(wanted).toLowerCase()),
    );
  return {
    name,
    items,
    ...more,
    leads: {
      GetItem: (wanted) => find(wanted) ?? notFound(),
      GetItemOrNullObject: (wanted) => find(wanted) ?? null,
      ...more.leads,
    },
  };
}
