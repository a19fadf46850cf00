import type { Operation } from "../core/operation";

/** One URL of the API, and what can be done there. */
export interface Place {
  /** Whether it is in a zone, of an endpoint that is there for accounts too. */
  readonly inZone: boolean;
  /** What its variable segments are called, in order. */
  readonly parameters: readonly string[];
  /** By HTTP method. */
  readonly operations: Map<string, Operation>;
}

/** A place that a path leads to, and what the path says of it. */
export interface Found {
  readonly place: Place;
  readonly params: Readonly<Record<string, string>>;
}

/** How paths go on after a segment. */
class Junction {
  readonly named = new Map<string, Junction>();
  /** With any segment that is not named. */
  variable: Junction | undefined;
  /** What is here for paths that end. */
  place: Place | undefined;

  to(segment: string): Junction {
    if (isVariable(segment)) return (this.variable ??= new Junction());
    const next = this.named.get(segment) ?? new Junction();
    this.named.set(segment, next);
    return next;
  }
}

/**
 * All places of the API. As routes of Fastify, one for each method that a place answers or refuses, they took most of
 * the time in which an emulator starts.
 */
export class Places {
  private readonly root = new Junction();

  constructor(operations: Iterable<Operation>) {
    for (const operation of operations) {
      for (const path of pathsOf(operation.endpoint.path)) this.add(path, operation);
    }
  }

  /** Where a path leads that is encoded as in a URL, if anywhere. A named segment goes before a variable one. */
  find(path: string): Found | undefined {
    const taken: string[] = [];
    const place = follow(this.root, path.split("/").map(decodeURIComponent), taken);
    return place && { place, params: Object.fromEntries(place.parameters.map((name, i) => [name, taken[i] ?? ""])) };
  }

  private add(path: string, operation: Operation): void {
    const segments = path.split("/");
    const end = segments.reduce((junction, segment) => junction.to(segment), this.root);
    end.place ??= {
      inZone: path.startsWith("/zones/{account_or_zone_id}"),
      parameters: segments.filter(isVariable).map((segment) => segment.slice(1, -1)),
      operations: new Map(),
    };
    end.place.operations.set(operation.endpoint.method, operation);
  }
}

/** The place at the end of a path, with the segments `taken` for variable ones. */
function follow(junction: Junction, [segment, ...rest]: readonly string[], taken: string[]): Place | undefined {
  if (segment === undefined) return junction.place;
  const named = junction.named.get(segment);
  const place = named && follow(named, rest, taken);
  if (place !== undefined || junction.variable === undefined) return place;
  taken.push(segment);
  const found = follow(junction.variable, rest, taken);
  if (found === undefined) taken.pop();
  return found;
}

const isVariable = (segment: string): boolean => segment.startsWith("{");

/** The paths of an endpoint: one for accounts and zones has two. */
function pathsOf(path: string): string[] {
  if (!path.startsWith("/{accounts_or_zones}/")) return [path];
  return ["/accounts/", "/zones/"].map((root) => path.replace("/{accounts_or_zones}/", root));
}
