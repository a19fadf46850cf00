import type { AccessModel, Application, Key, ModelDestination } from "../model/access-model";

/** The two models that are compared. To look at one model, it is both. */
export interface Sides {
  readonly before: AccessModel;
  readonly after: AccessModel;
}

export type Side = keyof Sides;

/** Applications that protect something, by the model that they are in. */
export interface Owners {
  readonly before: Key[];
  readonly after: Key[];
}

const SIDES = ["before", "after"] as const satisfies readonly Side[];

type DestinationOf<Type extends ModelDestination["type"]> = Extract<ModelDestination, { type: Type }>;

/** The destinations of some types, with their applications. A bookmark protects nothing. */
export function* destinationsOf<Type extends ModelDestination["type"]>(
  sides: Sides,
  types: readonly Type[],
): Generator<{ readonly side: Side; readonly application: Application; readonly destination: DestinationOf<Type> }> {
  const wanted: ReadonlySet<string> = new Set(types);
  for (const side of SIDES) {
    for (const application of sides[side].applications.values()) {
      if (application.type === "bookmark") continue;
      for (const destination of application.destinations) {
        if (wanted.has(destination.type)) yield { side, application, destination: destination as DestinationOf<Type> };
      }
    }
  }
}

/** Collects owners by what they own. */
export class Ownership<Owned> {
  readonly #entries = new Map<string, { readonly owned: Owned; readonly owners: Owners }>();

  public add(key: string, owned: () => Owned, side: Side, application: Key): void {
    const entry = this.#entries.get(key) ?? { owned: owned(), owners: { before: [], after: [] } };
    this.#entries.set(key, entry);
    entry.owners[side].push(application);
  }

  public get(key: string): Owners | undefined {
    return this.#entries.get(key)?.owners;
  }

  public get entries(): readonly { readonly owned: Owned; readonly owners: Owners }[] {
    return [...this.#entries.values()];
  }
}
