// The host's side of the Rich API: a batch of the genuine library enters, a model's members are called by
// name, the reply leaves. Knows no DOM, no seam and no spreadsheet.

/** A model object: members by the library's own names. A member that is not there fails the batch loudly. */
export type Service = { readonly [member: string]: ServiceMember };
export type ServiceMember = Service | ((...args: readonly unknown[]) => unknown);

/** Top-level objects by their class names. */
export type Services = Readonly<Record<string, Service>>;

type ObjectPath = { readonly Id: number; readonly ObjectPathType: number; readonly Name: string; readonly ParentObjectPathId?: number };
type Action = { readonly Id: number; readonly ActionType: number; readonly Name: string; readonly ObjectPathId: number; readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] } };
type Batch = { readonly Actions: readonly Action[]; readonly ObjectPaths: Readonly<Record<string, ObjectPath>> };

const GLOBAL = 1;
const NEW_OBJECT = 2;
const PROPERTY = 4;
const INSTANTIATE = 1;
const METHOD = 3;

/** The reply's body for a request's body. Throws for a path, an action or a member that the model lacks. */
export function answerBatch(body: string, services: Services): string {
  const { Actions, ObjectPaths } = JSON.parse(body) as Batch;
  const Results = Actions.map((action) => ({ ActionId: action.Id, Value: answerAction(action, objectOf(action.ObjectPathId, ObjectPaths, services)) }));
  return JSON.stringify({ Results });
}

function objectOf(id: number, paths: Batch['ObjectPaths'], services: Services): Service {
  const path = paths[id];
  // The library names its root before it asks anything of it.
  if (path.ObjectPathType === GLOBAL) return {};
  if (path.ObjectPathType === NEW_OBJECT) return found(services[path.Name], path.Name);
  if (path.ObjectPathType !== PROPERTY || path.ParentObjectPathId === undefined) throw new Error(`the host has no path of type ${path.ObjectPathType} (${path.Name})`);
  const member = objectOf(path.ParentObjectPathId, paths, services)[path.Name];
  if (typeof member === 'function') throw new Error(`${path.Name} is no object of the host`);
  return found(member, path.Name);
}

function answerAction({ ActionType, Name, ArgumentInfo }: Action, target: Service): unknown {
  if (ActionType === INSTANTIATE) return {};
  if (ActionType !== METHOD) throw new Error(`the host has no action of type ${ActionType} (${Name})`);
  const member = target[Name];
  if (typeof member !== 'function') throw new Error(`the host has no method ${Name}`);
  return member(...(ArgumentInfo?.Arguments ?? [])) ?? null;
}

function found(service: Service | undefined, name: string): Service {
  if (service === undefined) throw new Error(`the host has no object ${name}`);
  return service;
}
