import { Path } from "../path";
import type { Type } from "../schema/type";

/** A value that does not fit its type. The message never quotes the value: it may be a secret. */
export class ValueError extends Error {
  override readonly name = "ValueError";
  readonly path: Path;

  constructor(message: string, path: Path) {
    super(message);
    this.path = path;
  }
}

/** A place inside a value: its path, and the type that it has there. */
export interface Place {
  readonly type: Type;
  readonly path: Path;
}

/** The place one step further inside. Elements of sets have no path of their own. */
export function stepInto({ type, path }: Place, step: string | number): Place {
  switch (type.kind) {
    case "object":
      return { type: type.fields[step] ?? { kind: "dynamic" }, path: path.attribute(String(step)) };
    case "map":
      return { type: type.element, path: path.key(String(step)) };
    case "list":
      return { type: type.element, path: path.index(Number(step)) };
    case "tuple":
      return { type: type.elements[Number(step)] ?? { kind: "dynamic" }, path: path.index(Number(step)) };
    default:
      return { type: type.kind === "set" ? type.element : type, path };
  }
}

/** Names and indexes that lead from a value of `type` to something inside it, as a path. It ends at sets. */
export function pathIn(type: Type, trail: readonly (string | number)[]): Path {
  let place: Place = { type, path: Path.root };
  for (const step of trail) {
    if (place.type.kind === "set" || place.type.kind === "dynamic") break;
    place = stepInto(place, step);
  }
  return place.path;
}

/** Found inside a value, and thrown to where the whole type is known: the way back adds where it was. */
export class Misfit extends Error {
  readonly #trail: (string | number)[] = [];

  /** To be thrown on: what did not fit is inside `step`. */
  static within(step: string | number, error: unknown): unknown {
    if (error instanceof Misfit) error.#trail.push(step);
    return error;
  }

  /** What to tell of something that did not fit into a value of `type`. */
  static in(type: Type, error: unknown): unknown {
    if (error instanceof Misfit) return new ValueError(error.message, pathIn(type, error.#trail.reverse()));
    if (error instanceof RangeError) return new ValueError("This value is nested too deeply.", Path.root);
    return error;
  }
}
