import type { Operation } from "../core/operation";

/** One URL of the API with its operations. */
export interface Route {
  /** Whether the URL is the zone form of an endpoint that exists for accounts and zones. */
  readonly inZone: boolean;
  /** Names of the variable segments, in order. */
  readonly parameters: readonly string[];
  /** The operations by HTTP method. */
  readonly operations: Map<string, Operation>;
}

/** The route of a path, with the values of its variable segments. */
export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** A node of the routing tree: what may follow a segment. */
class RouteNode {
  readonly named = new Map<string, RouteNode>();
  /** The node for any other segment. */
  variable: RouteNode | undefined;
  /** The route of paths that end here. */
  route: Route | undefined;

  childFor(segment: string): RouteNode {
    if (isVariable(segment)) return (this.variable ??= new RouteNode());
    const child = this.named.get(segment) ?? new RouteNode();
    this.named.set(segment, child);
    return child;
  }
}

/**
 * All routes of the API. They are not routes of Fastify, because registering one for each method took most of the
 * start time of an emulator.
 */
export class Routes {
  private readonly root = new RouteNode();

  constructor(operations: Iterable<Operation>) {
    for (const operation of operations) {
      for (const path of pathsOf(operation.endpoint.path)) this.add(path, operation);
    }
  }

  /** The route of a URL path; undefined if no route matches. Named segments take precedence over variable ones. */
  match(path: string): RouteMatch | undefined {
    const values: string[] = [];
    const route = descend(this.root, path.split("/").map(decodeURIComponent), values);
    return route && { route, params: Object.fromEntries(route.parameters.map((name, i) => [name, values[i] ?? ""])) };
  }

  private add(path: string, operation: Operation): void {
    const segments = path.split("/");
    const end = segments.reduce((node, segment) => node.childFor(segment), this.root);
    end.route ??= {
      inZone: path.startsWith("/zones/{account_or_zone_id}"),
      parameters: segments.filter(isVariable).map((segment) => segment.slice(1, -1)),
      operations: new Map(),
    };
    end.route.operations.set(operation.endpoint.method, operation);
  }
}

/** The route at the end of a path. Collects the segments that matched variables in `values`. */
function descend(node: RouteNode, [segment, ...rest]: readonly string[], values: string[]): Route | undefined {
  if (segment === undefined) return node.route;
  const named = node.named.get(segment);
  const route = named && descend(named, rest, values);
  if (route !== undefined || node.variable === undefined) return route;
  values.push(segment);
  const match = descend(node.variable, rest, values);
  if (match === undefined) values.pop();
  return match;
}

const isVariable = (segment: string): boolean => segment.startsWith("{");

/** The URL paths of an endpoint. An endpoint for accounts and zones has two. */
function pathsOf(path: string): string[] {
  if (!path.startsWith("/{accounts_or_zones}/")) return [path];
  return ["/accounts/", "/zones/"].map((root) => path.replace("/{accounts_or_zones}/", root));
}
