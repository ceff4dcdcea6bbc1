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

/** An object of the model: what it is called in failures, and what leads from it and stands in it. */
export interface HostObject {
  readonly name: string;
  /** What a property, method or indexer gives; undefined where the model does not have it. */
  readonly member: (name: string, args: readonly unknown[]) => HostObject | null | undefined;
  /** A value that can be loaded, by its name as typed; undefined where the model does not have it. */
  readonly value: (name: string) => unknown;
  /** Does what a method that gives nothing does; false where the model does not have it. */
  readonly call?: (name: string) => boolean;
  /** Writes a property; false where the model does not have it. */
  readonly set?: (name: string, value: unknown) => boolean;
  /** The items of a collection. */
  readonly items?: () => readonly HostObject[];
}

/** An error as Excel gives it. */
export class ExcelError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Answers batches as Excel does: results in order, up to the first action that fails. */
export class Batches {
  readonly #root: HostObject;
  readonly #references = new Map<string, HostObject>();

  constructor(root: HostObject) {
    this.#root = root;
  }

  answer(body: string): string {
    const { Actions, ObjectPaths }: Batch = JSON.parse(body);
    const objects = new Map<number, HostObject | null>();
    const find = (id: number): HostObject | null => {
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
        const { code, message } = error;
        const details = { Code: code, Message: message, Location: '', ActionIndex: index };
        return JSON.stringify({ Results: results, Error: { ...details, HttpStatusCode: 400 } });
      }
    }
    return JSON.stringify({ Results: results });
  }

  #resolve(path: ObjectPath, find: (id: number) => HostObject | null): HostObject | null {
    const { ObjectPathType: type, Name: name = '', ParentObjectPathId: parent } = path;
    const args = path.ArgumentInfo?.Arguments ?? [];
    if (type === 1) return this.#root;
    if (type === 6) return this.#references.get(name) ?? null;
    // A service of Office's own, such as its event manager: nothing of it is played.
    if (type === 2 || type === 7) return null;
    const from = find(parent ?? 0);
    // Children of a null object are null objects.
    if (from === null) return null;
    const found = from.member(type === 5 ? 'getItem' : name, args);
    if (found === undefined) throw new Error(`The host does not have ${from.name}.${name}.`);
    return found;
  }

  #act(action: Action, find: (id: number) => HostObject | null): unknown {
    switch (action.ActionType) {
      case 1:
        return this.#keep(find(action.ObjectPathId));
      case 2:
        return this.#load(find(action.ObjectPathId), action.QueryInfo?.Select ?? []);
      case 3:
        if (action.Name === '_KeepReference') return this.#keep(find(action.ObjectPathId));
        if (action.Name === '_RemoveReference') return null;
        return this.#call(find(action.ObjectPathId), action);
      case 4:
        return this.#set(find(action.ObjectPathId), action);
      case 5:
        return null;
      default:
        throw new Error(`The host does not know actions of type ${action.ActionType}.`);
    }
  }

  #call(object: HostObject | null, { Name: name }: Action): null {
    if (object && !object.call?.(name)) {
      throw new Error(`The host can't do ${object.name}.${name}().`);
    }
    return null;
  }

  #set(object: HostObject | null, { Name: name, ArgumentInfo }: Action): null {
    if (!object?.set?.(name, ArgumentInfo?.Arguments?.[0])) {
      throw new Error(`The host can't write ${object?.name}.${name}.`);
    }
    return null;
  }

  #keep(object: HostObject | null): unknown {
    if (object === null) return null;
    const reference = `${object.name} ${this.#references.size + 1}`;
    this.#references.set(reference, object);
    return { _ReferenceId: reference };
  }

  #load(object: HostObject | null, names: readonly string[]): unknown {
    if (object === null) return null;
    if (object.items) {
      // office.js leaves "items/" out of what it asks of a collection.
      const ofItems = names.map((name) => name.replace(/^items\//i, ''));
      return { _Items: object.items().map((item) => this.#load(item, ofItems)) };
    }
    const values: Record<string, unknown> = { ...(this.#keep(object) as object) };
    for (const name of names) {
      const value = object.value(name);
      if (value === undefined) throw new Error(`The host does not have ${object.name}.${name}.`);
      values[`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`] = value;
    }
    return values;
  }
}
