import { RULE_KINDS, RULE_KIND_NAMES } from "../../../rules/kinds";
import type { ObjectKind } from "../object-kind";
import { Unknown } from "../value";
import type { Resolution } from "./resolver";

type Path = readonly (string | number)[];

/**
 * An attribute's expression in HCL, of which the plan tells only what it refers to, not where in it. An unknown ID in the
 * attribute is followed if only one object can be meant; or if as many IDs are unknown as objects are named, and it does not
 * matter which is which.
 */
export class PlanExpression {
  readonly #leaves: Path[] = [];
  /** The keys of policies that are taken to be in the order in which the expression names them. */
  assumedOrder: readonly string[] | undefined;

  constructor(
    private readonly resolutions: () => readonly Resolution[],
    /** The object around a path, without the value there. */
    private readonly around: (path: Path) => unknown,
  ) {}

  /** The unknown value at a path of the attribute. */
  unknownAt(path: Path): Unknown {
    this.#leaves.push(path);
    return new Unknown("it is known after apply", (kind) => this.#keyAt(path, kind));
  }

  #keyAt(path: Path, kind: ObjectKind): string | undefined {
    const resolutions = this.resolutions();
    if (resolutions.some((resolution) => resolution.kind === "blocked")) return undefined;
    const found = resolutions.flatMap((resolution) => (resolution.kind === "ids" ? [resolution] : []));
    const ids = found.flatMap(({ ids: all }) => all).filter((id) => id.kind === kind);
    const keys = ids.map(({ key }) => key);
    if (new Set(keys).size === 1) return keys[0];
    const leaves = this.#leaves.filter((leaf) => expectedAt(leaf) === kind && !this.#isOfOwnPolicy(leaf));
    const position = leaves.indexOf(path);
    if (position === -1 || leaves.length !== keys.length) return undefined;
    if (this.#isWithoutOrder(leaves)) return keys[position];
    const isOrdered = found.every((resolution) => resolution.isOrdered);
    if (kind !== "policy" || !isOrdered) return undefined;
    this.assumedOrder = keys;
    return keys[position];
  }

  /** Whether the ID is that of a policy of the application's own, which Cloudflare gives it. */
  #isOfOwnPolicy(leaf: Path): boolean {
    const around = this.around(leaf);
    const isPolicy = leaf.at(-1) === "id" && leaf.at(-3) === "policies";
    return isPolicy && typeof around === "object" && around !== null && ("decision" in around || "include" in around);
  }

  /** Whether the IDs are in elements of one list without order that are the same otherwise: then any may be in any. */
  #isWithoutOrder(leaves: readonly Path[]): boolean {
    const places = leaves.map((leaf) => {
      const index = leaf.findLastIndex((step) => typeof step === "number");
      const isUnordered = UNORDERED.has(String(leaf[index - 1]));
      const place = [leaf.slice(0, index), leaf.slice(index + 1), index < leaf.length - 1 ? this.around(leaf) : ""];
      return isUnordered ? JSON.stringify(place) : undefined;
    });
    return places[0] !== undefined && new Set(places).size === 1;
  }
}

/** Lists of which the order has no meaning. */
const UNORDERED: ReadonlySet<string> = new Set([
  "include",
  "exclude",
  "require",
  "allowed_idps",
  "approval_groups",
  "destinations",
  "servers",
]);

/** The kind of object whose ID is expected, by the last two names of a path. */
const EXPECTED: ReadonlyMap<string, ObjectKind> = new Map<string, ObjectKind>([
  ["policies", "policy"],
  ["policies id", "policy"],
  ["allowed_idps", "identity provider"],
  ["destinations mcp_server_id", "MCP server"],
  ["destinations vnet_id", "virtual network"],
  ["servers server_id", "MCP server"],
  ["approval_groups email_list_uuid", "list"],
  ["application_id", "application"],
  ...RULE_KIND_NAMES.flatMap((kind) => {
    const { attribute, refersTo } = RULE_KINDS[kind];
    return refersTo.map(({ object, field }): [string, ObjectKind] => [`${attribute} ${field}`, object as ObjectKind]);
  }),
]);

function expectedAt(path: Path): ObjectKind | undefined {
  const names = path.filter((step) => typeof step === "string").slice(-2);
  return EXPECTED.get(names.join(" "));
}
