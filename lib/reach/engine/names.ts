import type { AccessModel, Key, Part } from "../model/access-model";

type PartsOfModel = "applications" | "groups" | "identityProviders" | "lists" | "postureChecks" | "serviceTokens";

/** The names of the parts of models, by their keys. The newest model, which is the last, goes before the others. */
export class Names {
  private readonly names = new Map<string, string>();

  constructor(private readonly models: readonly AccessModel[]) {
    for (const model of models) {
      for (const parts of [
        "applications",
        "groups",
        "identityProviders",
        "lists",
        "postureChecks",
        "serviceTokens",
      ] as const)
        for (const part of model[parts].values()) this.add(parts, part);
    }
  }

  /** The name of a part, in quotes; its key if it has no name. */
  of(parts: PartsOfModel, key: Key): string {
    return JSON.stringify(this.names.get(identity(parts, key)) ?? key);
  }

  /** The keys of all parts of a kind. */
  keys(parts: "identityProviders" | "serviceTokens"): Key[] {
    return this.models.toReversed().flatMap((model) => [...model[parts].keys()]);
  }

  /** The type of an identity provider, if a model knows it. */
  providerType(key: Key): string | undefined {
    for (const model of this.models.toReversed())
      for (const provider of model.identityProviders.values())
        if (provider.key.toLowerCase() === key.toLowerCase()) return provider.type;
    return undefined;
  }

  /** The type of a list, if a model knows it. */
  listType(key: Key): string | undefined {
    return this.models.findLast(({ lists }) => lists.has(key))?.lists.get(key)?.type;
  }

  private add(parts: PartsOfModel, { key, name }: Part): void {
    if (name !== undefined && name !== "") this.names.set(identity(parts, key), name);
  }
}

/** Rules refer to providers, tokens and applications in any case; two keys of one model rarely differ in case alone. */
const identity = (parts: PartsOfModel, key: Key): string => `${parts} ${key.toLowerCase()}`;
