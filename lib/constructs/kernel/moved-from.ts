import { Annotations, TerraformElement, TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { formatDiagnostic, type Diagnostic } from "../../diagnostics";
import { shared } from "../../rules/brand";
import { registerCheck } from "./fail-closed";
import { addressOf } from "./reference";
import { either, knownValue, listOf, type Validator } from "./validators";

/** Props of a construct that can be renamed, or moved to another scope of its stack. */
export interface Movable {
  /**
   * Former ID or path of a construct that was renamed, or moved within its stack; a list, the oldest first, if that happened
   * several times. Terraform moves its resources instead of destroying them. `"tools"` is an ID in the same scope, `"team/tools"`
   * a path in the stack, and `"/tools"` an ID at the top of the stack.
   *
   * @default - the construct was neither renamed nor moved
   */
  readonly movedFrom?: string | readonly string[];
}

const former = knownValue(
  'a former ID such as "tools", or a list of former IDs',
  (value) => typeof value === "string" && value !== "",
);

/** The validator of `movedFrom`. */
export const movedFromValidator: Validator = either(listOf(former, "a list of former IDs"), former, Array.isArray);

/** IDs from the stack to a construct. */
type Path = readonly string[];

/** The former IDs and paths of each construct, as they were given. */
const formerOf = shared("movedFrom", () => new WeakMap<IConstruct, readonly string[]>());
/** The type that a resource had, if it has another one now. */
const formerTypes = shared("formerTypes", () => new WeakMap<IConstruct, string>());
const movedIn = shared("moved", () => new WeakMap<TerraformStack, Set<IConstruct>>());

/**
 * Does what the prop `movedFrom` does, for a construct of your own: moves all resources below it.
 *
 * ```ts
 * const team = new Construct(this, "platform-team");
 * movedFrom(team, "team");
 * ```
 *
 * @param construct - a construct that was renamed, or moved within its stack
 * @param formerIds - its former ID or path, or a list of them, the oldest first
 */
export function movedFrom(construct: IConstruct, formerIds: string | readonly string[]): void {
  const problems: Diagnostic[] = [];
  const valid = movedFromValidator.read(formerIds, "movedFrom", (problem) => problems.push(problem));
  registerCheck(construct, () => problems);
  if (valid !== undefined) moveFrom(construct, valid as string | readonly string[]);
}

/** Records the valid former IDs of a construct. */
export function moveFrom(construct: IConstruct, formerIds: string | readonly string[]): void {
  const stack = stackOf(construct);
  if (stack === undefined) return; // each construct has its own error for that
  const given = typeof formerIds === "string" ? [formerIds] : [...formerIds];
  const problems = given.flatMap((one) => problemOf(one, construct, stack) ?? []);
  const isUsable = problems.length === 0 && given.length > 0;
  registerCheck(construct, () => (isUsable ? conflictsOf(construct, stack) : problems));
  if (!isUsable) return;
  formerOf.set(construct, given);
  addMoved(construct, stack);
}

function addMoved(construct: IConstruct, stack: TerraformStack): void {
  const moved = movedIn.get(stack) ?? new Set();
  if (moved.size === 0) new MovedBlocks(stack, MOVED_BLOCKS);
  movedIn.set(stack, moved.add(construct));
}

/**
 * Moves what a resource of another type manages at the same address: Terraform then keeps the object, if it is in the state as
 * a resource of that type. The provider of the resource must support the move.
 */
export function moveFromType(resource: TerraformResource, type: string): void {
  formerTypes.set(resource, type);
  addMoved(resource, TerraformStack.of(resource));
}

/**
 * Derives an identifier of Cloudflare from the ID of a construct; from its first ID, if the construct was renamed, because
 * another identifier would replace the object. Then it warns that the identifier must be set before `movedFrom` is removed.
 *
 * @param prop - the prop that sets the identifier
 */
export function idFromFormer(construct: IConstruct, prop: string, derive: (id: string) => string): string {
  const [first] = formerOf.get(construct) ?? [];
  const now = derive(construct.node.id);
  const value = first === undefined ? now : derive(segmentsOf(first).at(-1) ?? first);
  if (value === now) return value;
  const message =
    `${prop} is "${value}", which follows from movedFrom; set ${prop}: "${value}" before you remove movedFrom, ` +
    "or Terraform replaces the object";
  Annotations.of(construct).addWarning(formatDiagnostic({ code: "CFA1906", message }));
  return value;
}

/** The address that a resource has, or would have at another path of its stack. */
export function addressAt(resource: TerraformResource, path: readonly string[]): string {
  const { terraformResourceType: type, friendlyUniqueId: current } = resource;
  const stack = TerraformStack.of(resource);
  // A logical ID that was set does not follow from the path.
  const name = current === stack.getLogicalId(resource) ? logicalIdAt(resource, stack, path) : current;
  return `${type}.${name}`;
}

/** Asks the stack, whose class may have a naming of its own, for the logical ID of an element at another path. */
function logicalIdAt(resource: TerraformResource, stack: TerraformStack, path: Path): string {
  const nodeAt = (length: number, of: object): object => {
    const ids = path.slice(0, length);
    return Object.create(of, {
      id: { value: ids.at(-1) },
      path: { value: [stack.node.path, ...ids].join("/") },
      scopes: { get: () => [...stack.node.scopes, ...scopesTo(length)] }, // callers reverse the list in place
    }) as object;
  };
  const scopesTo = (length: number): object[] =>
    path.slice(0, length).map((_, index) => ({ node: nodeAt(index + 1, {}) }));
  const placed = Object.create(resource, { node: { value: nodeAt(path.length, resource.node) } }) as TerraformResource;
  return stack.getLogicalId(placed);
}

/** Path of a construct from its stack. */
export const pathIn = (construct: IConstruct): string[] => {
  const { scopes } = construct.node;
  const start = scopes.findLastIndex((scope) => TerraformStack.isStack(scope));
  return scopes.slice(start + 1).map(({ node }) => node.id);
};

/** IDs of a path, or the one ID. */
export const segmentsOf = (given: string): string[] => given.replace(/^\//, "").split("/");

/** The resources of a stack that are a construct or below it. */
export const resourcesBelow = (construct: IConstruct, stack: TerraformStack): TerraformResource[] =>
  construct.node
    .findAll()
    .filter((one): one is TerraformResource => TerraformResource.isTerraformResource(one) && stackOf(one) === stack);

function stackOf(construct: IConstruct): TerraformStack | undefined {
  return construct.node.scopes.findLast((scope): scope is TerraformStack => TerraformStack.isStack(scope));
}

const ADDRESS = /^(?:cloudflare|cfaccess)_\w+\.[\w-]+$/;
const UNUSABLE = /[\p{Cc}"'`\\${}<>*?|]|^\s|\s$/u;

/** Why a former ID or path cannot be used. */
function problemOf(given: string, construct: IConstruct, stack: TerraformStack): Diagnostic | undefined {
  const segments = segmentsOf(given);
  const { id } = stack.node;
  if (UNUSABLE.test(given)) {
    const message = `movedFrom is ${JSON.stringify(given)}, which is not the ID of a construct; write the former ID, such as "tools"`;
    return { code: "CFA1901", message };
  }
  if (ADDRESS.test(given)) {
    const message = `movedFrom is "${given}", an address of Terraform; write the former ID of the construct, or call moveFromId("${given}") of the resource`;
    return { code: "CFA1901", message };
  }
  if (segments.some((segment) => segment === "." || segment === "..")) {
    const message = `movedFrom is "${given}"; a path begins at the stack and cannot leave it, so write it without "." and ".."`;
    return { code: "CFA1902", message };
  }
  if (segments.includes("")) {
    const message = `movedFrom is "${given}", which has an empty ID; write the former path in the stack, such as "team/tools"`;
    return { code: "CFA1901", message };
  }
  if (segments.length < 2 || given.startsWith("/")) return undefined;
  const [first = "", ...rest] = segments;
  if (first === id) {
    const message = `movedFrom is "${given}" and begins with the ID of the stack; a path begins below it: "${rest.length > 1 ? "" : "/"}${rest.join("/")}" (or "/${given}", if a construct has the ID of the stack)`;
    return { code: "CFA1902", message };
  }
  if (!otherStacks(construct, stack).has(first)) return undefined;
  const message = `movedFrom is "${given}", which is in another stack ("${first}"); Terraform moves resources within one stack only: use removedWithoutDestroy there and importFromState here (docs/refactoring.md)`;
  return { code: "CFA1902", message };
}

const otherStacks = (construct: IConstruct, stack: TerraformStack): ReadonlySet<string> =>
  new Set(
    construct.node.root.node.children
      .filter((child) => TerraformStack.isStack(child) && child !== stack)
      .map(({ node }) => node.id),
  );

/** The paths of a construct: its former paths, the oldest first, and then its current one. */
function pathsOf(construct: IConstruct, stack: TerraformStack): readonly Path[] {
  const { scope, id } = construct.node;
  if (construct === stack || scope === undefined) return [[]];
  const scopes = pathsOf(scope, stack);
  const earlier = (formerOf.get(construct) ?? []).flatMap((given) =>
    given.includes("/") ? [segmentsOf(given)] : scopes.map((path) => [...path, given]),
  );
  return [...earlier, ...scopes.map((path) => [...path, id])];
}

/** The addresses of a resource, each once: its former addresses, the oldest first, and then its current one. */
function addressesOf(resource: TerraformResource, stack: TerraformStack): string[] {
  const current = addressOf(resource);
  const now = pathsOf(resource, stack).map((path) => addressAt(resource, path));
  const formerType = formerTypes.get(resource);
  const before =
    formerType === undefined ? [] : now.map((address) => `${formerType}${address.slice(address.indexOf("."))}`);
  return [...new Set([...before, ...now])].filter((address) => address !== current).concat(current);
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** A chain, because Terraform refuses two moves to one address. A resource that the user moves is left alone. */
function movesOf(resource: TerraformResource, stack: TerraformStack): Move[] {
  if (resource.hasResourceMove() !== undefined) return [];
  const addresses = addressesOf(resource, stack);
  return addresses.slice(1).map((to, index) => ({ from: addresses[index] ?? to, to }));
}

/** The resources below the moved constructs of a stack. */
const movedResources = (stack: TerraformStack): readonly TerraformResource[] => [
  ...new Set([...(movedIn.get(stack) ?? [])].flatMap((construct) => resourcesBelow(construct, stack))),
];

function conflictsOf(construct: IConstruct, stack: TerraformStack): Diagnostic[] {
  const given = formerOf.get(construct) ?? [];
  const shown = given.map((one) => `"${one}"`).join(", ");
  const itself = pathIn(construct).join("/");
  const isItself = given.some((one) =>
    one.includes("/") ? segmentsOf(one).join("/") === itself : one === construct.node.id,
  );
  if (isItself) {
    const message = `movedFrom is ${shown}, and the construct is there today; remove movedFrom, or give its former ID`;
    return [{ code: "CFA1903", message }];
  }
  const here = new Set(resourcesBelow(construct, stack));
  const used = new Map(resourcesBelow(stack, stack).map((one) => [addressAt(one, pathIn(one)), one]));
  const others = movedResources(stack).filter((one) => !here.has(one));
  const claimed = new Map(others.flatMap((one) => movesOf(one, stack).map(({ from }) => [from, one] as const)));
  for (const { from } of [...here].flatMap((one) => movesOf(one, stack))) {
    const user = used.get(from);
    if (user !== undefined) {
      const message = `movedFrom is ${shown}, and "${user.node.path}" still has the address there, ${from}; remove it, or move it first and deploy. To swap two IDs, move one to a third ID first, and deploy`;
      return [{ code: "CFA1904", message }];
    }
    const other = claimed.get(from);
    if (other !== undefined) {
      const message = `movedFrom is ${shown}, and "${other.node.path}" is moved from the same address, ${from}; a resource can move to one place only`;
      return [{ code: "CFA1905", message }];
    }
  }
  return [];
}

/** ID of the element with the `moved` blocks of a stack. */
export const MOVED_BLOCKS = "cfaccess-moved-blocks";

/** The `moved` blocks of a stack. They are found at synthesis, when all constructs have been created. */
class MovedBlocks extends TerraformElement {
  public override toTerraform(): object {
    const moved = this.moves();
    return moved.length === 0 ? {} : { moved };
  }

  public override toHclTerraform(): object {
    const reference = (value: string) => ({ value, isBlock: false, type: "simple", storageClassType: "reference" });
    const moved = this.moves().map(({ to, from }) => ({ to: reference(to), from: reference(from) }));
    return moved.length === 0 ? {} : { moved };
  }

  private moves(): Move[] {
    const stack = this.cdktfStack;
    return movedResources(stack).flatMap((resource) => movesOf(resource, stack));
  }
}
