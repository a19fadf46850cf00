import { Path } from "../path";
import type { Type } from "../schema/type-tree";

/** A value does not match its type. The message never contains the value, which may be secret. */
export class ValueError extends Error {
  override readonly name = "ValueError";
  readonly path: Path;

  constructor(message: string, path: Path) {
    super(message);
    this.path = path;
  }
}

/** A path inside a value, and the type of the value there. */
export interface TypedPath {
  readonly type: Type;
  readonly path: Path;
}

/** Goes one step further inside. Elements of sets have the path of their set. */
export function stepInto({ type, path }: TypedPath, step: string | number): TypedPath {
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

/** Converts names and indexes inside a value of `type` to a path. The path ends at sets. */
export function pathIn(type: Type, trail: readonly (string | number)[]): Path {
  let at: TypedPath = { type, path: Path.root };
  for (const step of trail) {
    if (at.type.kind === "set" || at.type.kind === "dynamic") break;
    at = stepInto(at, step);
  }
  return at.path;
}

/** A mismatch inside a value. Each level that it passes while thrown adds its step to the trail. */
export class TypeMismatch extends Error {
  readonly #trail: (string | number)[] = [];

  /** Adds a step to the trail. Returns the error to throw. */
  static within(step: string | number, error: unknown): unknown {
    if (error instanceof TypeMismatch) error.#trail.push(step);
    return error;
  }

  /** Converts a mismatch inside a value of `type` to a `ValueError`. Returns the error to throw. */
  static in(type: Type, error: unknown): unknown {
    if (error instanceof TypeMismatch) return new ValueError(error.message, pathIn(type, error.#trail.reverse()));
    if (error instanceof RangeError) return new ValueError("The value is nested too deeply.", Path.root);
    return error;
  }
}
