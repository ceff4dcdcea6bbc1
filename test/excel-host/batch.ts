import { ExcelError, type HostObject } from './hostObject';

/** A path to an object, as office.js sends it. */
interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What office.js itself calls in Excel on the web, for a function that it declares under another name. */
const undocumented = new Set(['CreateAndOpenWorkbook']);

type Find = (id: number) => HostObject | null;

/** Answers batches as Excel does: results in order, up to the first action that fails. */
export class Batches {
  readonly #root: HostObject;
  readonly #references = new Map<string, HostObject>();
  /** What was used of Excel's interface, such as "Worksheet.getRange". */
  readonly used = new Set<string>();

  constructor(root: HostObject) {
    this.#root = root;
  }

  answer(body: string): string {
    const { Actions, ObjectPaths }: Batch = JSON.parse(body);
    const objects = new Map<number, HostObject | null>();
    const find: Find = (id) => {
      const known = objects.get(id);
      if (known !== undefined) return known;
      const path = ObjectPaths[String(id)];
      if (!path) throw new Error(`no path ${id}`);
      const found = this.#resolve(path, find);
      objects.set(id, found);
      return found;
    };
    const results: unknown[] = [];
    for (const [index, action] of Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#act(action, find) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return failure(error, results, index);
      }
    }
    return JSON.stringify({ Results: results });
  }

  #resolve(path: ObjectPath, find: Find): HostObject | null {
    const { ObjectPathType: type, Name: name = '', ParentObjectPathId: parent } = path;
    const args = path.ArgumentInfo?.Arguments ?? [];
    if (type === 1) return this.#root;
    if (type === 6) return this.#references.get(name) ?? null;
    // A service of Office's own, such as its event manager: nothing of it is played.
    if (type === 2 || type === 7) return null;
    const from = find(parent ?? 0);
    // Children of a null object are null objects.
    if (from === null) return null;
    return this.#own(from, from.leads, type === 5 ? 'GetItem' : name)(...args);
  }

  /** What an object has under a name; a name that it does not have is a hole in the model. */
  #own<T>(object: HostObject, kind: Readonly<Record<string, T>> | undefined, name: string): T {
    const found = kind?.[name];
    if (found === undefined) throw new Error(`The host does not have ${object.name}.${name}.`);
    if (!name.startsWith('_') && !undocumented.has(name)) {
      this.used.add(`${object.name}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`);
    }
    return found;
  }

  #act(action: Action, find: Find): unknown {
    // A trace is about no object.
    if (action.ActionType === 5) return null;
    const object = find(action.ObjectPathId);
    const args = action.ArgumentInfo?.Arguments ?? [];
    switch (action.ActionType) {
      case 1:
        return this.#keep(object);
      case 2:
        return this.#load(object, action.QueryInfo?.Select ?? []);
      case 3:
        if (action.Name === '_KeepReference') return this.#keep(object);
        if (action.Name === '_RemoveReference' || object === null) return null;
        return this.#own(object, object.does, action.Name)(...args) ?? null;
      case 4:
        if (object === null) throw new ExcelError('ItemNotFound');
        this.#own(object, object.writes, action.Name)(args[0]);
        return null;
      default:
        throw new Error(`The host does not know actions of type ${action.ActionType}.`);
    }
  }

  #keep(object: HostObject | null): Readonly<Record<string, unknown>> | null {
    if (object === null) return null;
    const reference = `${object.name} ${this.#references.size + 1}`;
    this.#references.set(reference, object);
    // office.js finds what was added again by its id.
    const { id: idOf } = object.values ?? {};
    const id = idOf?.();
    return { _ReferenceId: reference, ...(id !== undefined && { Id: id }) };
  }

  #load(object: HostObject | null, names: readonly string[]): unknown {
    if (object === null) return null;
    if (object.items) {
      // office.js leaves "items/" out of what it asks of a collection.
      const ofItems = names.map((name) => name.replace(/^items\//i, ''));
      return { _Items: object.items().map((item) => this.#load(item, ofItems)) };
    }
    const values: Record<string, unknown> = { ...this.#keep(object) };
    for (const name of names) {
      const value = this.#own(object, object.values, name)();
      values[`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`] = value;
    }
    return values;
  }
}

/** An answer that says what came before the action that failed, and why it failed. */
export function failure({ code, message }: ExcelError, results: readonly unknown[], index: number) {
  const details = { Code: code, Message: message, Location: '', ActionIndex: index };
  return JSON.stringify({ Results: results, Error: { ...details, HttpStatusCode: 400 } });
}

/**
 * Whether a batch is office.js's own: it talks to a service of Office's, or only lets go of objects, as each run
 * does at its end without anybody waiting for it.
 */
export function isOfficesOwn(body: string): boolean {
  const { Actions, ObjectPaths }: Batch = JSON.parse(body);
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2)) return true;
  const acting = Actions.filter(({ ActionType }) => ActionType > 2 && ActionType !== 5);
  return acting.length > 0 && acting.every(({ Name }) => Name === '_RemoveReference');
}
