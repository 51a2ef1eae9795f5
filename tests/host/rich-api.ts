// The host's side of the Rich API: a batch of the genuine library enters, a model's members are called by
// name, the reply leaves. Knows no DOM, no seam and no spreadsheet.

/** A model object: members by the library's own names. A member that is not there fails the batch loudly. */
export type HostObject = object;

/** Top-level objects by their class names. */
export type Services = Readonly<Record<string, HostObject>>;

/** What Excel refuses within a batch: the actions before it stay done, it and those after it are not. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Arguments = {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
};
type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
};
type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
};
type Batch = { readonly Actions: readonly Action[]; readonly ObjectPaths: Readonly<Record<string, ObjectPath>> };
type Result = { readonly ActionId: number; readonly Value: unknown };

const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** What a select of nothing would load: too much, and never what is meant. */
const EVERYTHING = new Set(['*', '']);

/** Keeps the objects that the library tracks from one batch to the next. */
export class RichApi {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new Map<HostObject, string>();

  constructor(
    private readonly services: Services,
    private readonly root: HostObject = {},
  ) {}

  /** The reply's body for a request's body. Throws for a path, an action or a member that the model lacks. `most`:
   * so many actions are done, then it breaks off. */
  answer(body: string, most = Infinity): string {
    const batch = JSON.parse(body) as Batch;
    const objects = new Map<number, HostObject | null>();
    const Results: Result[] = [];
    const TraceIds: number[] = [];
    for (const [at, action] of batch.Actions.entries()) {
      try {
        if (at >= most) throw new HostError('GeneralException', 'the host broke off');
        const isTrace = action.ActionType === ACTION.trace;
        if (isTrace) TraceIds.push(action.Id);
        // Listeners are told by the result of a trace that their request came so far.
        Results.push({
          ActionId: action.Id,
          Value: isTrace ? null : this.perform(action, { objects, paths: batch.ObjectPaths }),
        });
      } catch (failure) {
        if (!(failure instanceof HostError)) throw failure;
        return JSON.stringify({
          Results,
          TraceIds,
          Error: { Code: failure.code, Message: failure.message, Location: action.Name, ActionIndex: at },
        });
      }
    }
    return JSON.stringify({ Results, TraceIds });
  }

  private perform({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Action, frame: Frame): unknown {
    const target = this.object(ObjectPathId, frame);
    if (target === null) return null;
    if (ActionType === ACTION.instantiate) return this.identity(target);
    if (ActionType === ACTION.query) return selected(target, QueryInfo?.Select ?? []);
    const args = this.args(ArgumentInfo, frame);
    if (ActionType === ACTION.setProperty) return setProperty(target, Name, args[0]);
    if (ActionType !== ACTION.method) throw new Error(`the host has no action of type ${ActionType} (${Name})`);
    if (Name === '_KeepReference') return this.keep(target);
    if (Name === '_RemoveReference') return this.forget(target);
    return call(target, Name, args) ?? null;
  }

  /** `null` is the library's null object; whatever hangs on it is null too. */
  private object(id: number, frame: Frame): HostObject | null {
    const known = frame.objects.get(id);
    if (known !== undefined) return known;
    const found = this.objectOf(frame.paths[id], frame);
    frame.objects.set(id, found);
    return found;
  }

  private objectOf(path: ObjectPath, frame: Frame): HostObject | null {
    const { ObjectPathType: type, Name, ParentObjectPathId } = path;
    // The library names its root before it asks anything of it.
    if (type === PATH.global) return this.root;
    if (type === PATH.newObject) return objectNamed(this.services, Name);
    if (type === PATH.none) return null;
    if (type === PATH.reference) return this.references.get(Name) ?? refuse('ItemNotFound', `no object ${Name}`);
    const parent = ParentObjectPathId === undefined ? this.root : this.object(ParentObjectPathId, frame);
    if (parent === null) return null;
    if (type === PATH.property) return objectNamed(parent, Name);
    const method = type === PATH.indexer ? 'Indexer' : type === PATH.method ? Name : null;
    if (method === null) throw new Error(`the host has no path of type ${type} (${Name})`);
    const found = call(parent, method, this.args(path.ArgumentInfo, frame)) as HostObject | null;
    if (found === null && !Name.endsWith('OrNullObject'))
      throw new HostError('ItemNotFound', `${method} found nothing`);
    return found;
  }

  private args(given: Arguments | undefined, frame: Frame): readonly unknown[] {
    return (given?.Arguments ?? []).map((argument, at) => {
      const referenced = given?.ReferencedObjectPathIds?.[at];
      return typeof referenced === 'number' && referenced > 0 ? this.object(referenced, frame) : argument;
    });
  }

  private keep(target: HostObject): null {
    const id = this.referenceIds.get(target) ?? `r${this.references.size + 1}`;
    this.references.set(id, target);
    this.referenceIds.set(target, id);
    return null;
  }

  private forget(target: HostObject): null {
    this.referenceIds.delete(target);
    return null;
  }

  private identity(target: HostObject): object {
    const kept = this.referenceIds.get(target);
    return { ...('Id' in target ? { _Id: target.Id } : {}), ...(kept === undefined ? {} : { _ReferenceId: kept }) };
  }
}

type Frame = { readonly objects: Map<number, HostObject | null>; readonly paths: Batch['ObjectPaths'] };

/** The reply's body for a batch that only calls services and keeps nothing. */
export function answerBatch(body: string, services: Services): string {
  return new RichApi(services).answer(body);
}

function refuse(code: string, message: string): never {
  throw new HostError(code, message);
}

function member(target: HostObject, name: string): unknown {
  const found = (target as Record<string, unknown>)[name];
  if (found === undefined) throw new Error(`the host's ${target.constructor.name} tells no ${name}`);
  return found;
}

function objectNamed(parent: HostObject, name: string): HostObject {
  const found = member(parent, name);
  if (typeof found !== 'object' || found === null) throw new Error(`${name} is no object of the host`);
  return found;
}

function call(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = member(target, name);
  if (typeof method !== 'function') throw new Error(`${name} is no method of the host`);
  return Reflect.apply(method, target, args);
}

function setProperty(target: HostObject, name: string, value: unknown): null {
  if (!(name in target) || !Reflect.set(target, name, value)) throw new Error(`the host's ${name} cannot be set`);
  return null;
}

/** The properties asked for, `names/name` those of a member; of a collection those of each item. */
function selected(target: HostObject, select: readonly string[]): object {
  if ('Items' in target)
    return {
      _Items: (target.Items as readonly HostObject[]).map((item) => ({
        ...('Id' in item ? { _Id: item.Id } : {}),
        ...selected(item, select),
      })),
    };
  const inner = new Map<string, string[]>();
  const values: Record<string, unknown> = {};
  if (select.length === 0 || select.some((path) => EVERYTHING.has(path)))
    throw new Error(`a load of everything of ${target.constructor.name}`);
  for (const path of select) {
    const [first, ...rest] = path.split('/');
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length > 0) inner.set(name, [...(inner.get(name) ?? []), rest.join('/')]);
    else values[name] = member(target, name);
  }
  for (const [name, paths] of inner) values[name] = selected(objectNamed(target, name), paths);
  return values;
}
