import {
  attribute,
  known,
  matches,
  providerKit,
  requiresReplace,
  useStateForUnknown,
  type ActionDefinition,
  type ListResourceDefinition,
  type Provider,
  type ProviderDefinition,
  type ResourceDefinition,
  type State,
} from "../../lib/plugin-framework";

/** What the provider below manages: memos by shelf and id. */
export class Shelves {
  readonly memos = new Map<string, MemoState>();
  /** What the list and the action have done. */
  readonly journal: string[] = [];

  find(shelf: string, id: string | null): MemoState | null {
    return this.memos.get(`${shelf}/${id ?? ""}`) ?? null;
  }

  put(memo: MemoState): MemoState {
    this.memos.set(`${memo.shelf}/${memo.id ?? ""}`, memo);
    return memo;
  }
}

const kit = providerKit<Shelves>();

const shelf = attribute.string({
  required: true,
  description: "The shelf.",
  planModifiers: [requiresReplace()],
  validators: [matches(/^[a-z]+$/, "lowercase letters")],
});

export const memoAttributes = {
  shelf,
  id: attribute.string({ computed: true, description: "Identifier.", planModifiers: [useStateForUnknown()] }),
  text: attribute.string({ required: true, description: "Text." }),
  edition: attribute.number({ default: 1, description: "Edition." }),
  password: attribute.string({ optional: true, writeOnly: true, description: "Never stored." }),
};
export type MemoState = State<typeof memoAttributes>;

export const identityAttributes = {
  shelf,
  memo: attribute.string({ required: true, description: "Identifier of the memo." }),
  edition: attribute.number({ optional: true, description: "Edition." }),
};

type MemoDefinition = ResourceDefinition<typeof memoAttributes, Shelves, typeof identityAttributes>;

/** A resource with an identity. `changes` replace parts of its definition. */
export const memo = (changes: Partial<MemoDefinition> = {}) =>
  kit.defineResource<typeof memoAttributes, typeof identityAttributes>({
    type: "example_memo",
    schema: { description: "A memo.", attributes: memoAttributes },
    identity: {
      version: 1,
      attributes: identityAttributes,
      from: { memo: "id" },
      mutable: true,
      upgrade: { 0: (raw) => ({ shelf: "main", memo: (raw as { id: string }).id }) },
    },
    create: ({ plan: { id: _, ...plan }, provider }) =>
      provider.put({ ...known(plan), id: `memo-${provider.memos.size + 1}`, password: null }),
    read: ({ state, provider }) => provider.find(state.shelf, state.id),
    update: ({ plan, provider }) => provider.put({ ...known(plan), password: null }),
    delete: () => undefined,
    importState({ id, identity }) {
      if (identity !== null) return { state: { shelf: identity.shelf, id: identity.memo } };
      const [shelf = "", memoId = ""] = id.split("/");
      return { state: { shelf, id: memoId } };
    },
    ...changes,
  });

export const listAttributes = {
  shelf: attribute.string({ optional: true, description: "Only memos of this shelf." }),
};

type MemoListDefinition = ListResourceDefinition<
  typeof listAttributes,
  typeof memoAttributes,
  typeof identityAttributes,
  Shelves
>;

export const memoList = (changes: Partial<MemoListDefinition> = {}) =>
  kit.defineListResource<typeof listAttributes, typeof memoAttributes, typeof identityAttributes>({
    resource: memo(),
    schema: { description: "Memos.", attributes: listAttributes },
    async *list({ config, includeResource, limit, provider }) {
      try {
        for (const found of provider.memos.values()) {
          if (config.shelf !== null && config.shelf !== found.shelf) continue;
          await Promise.resolve();
          provider.journal.push(`list ${found.id ?? ""} of at most ${limit}`);
          yield {
            identity: { shelf: found.shelf, memo: found.id ?? "", edition: found.edition },
            displayName: `Memo: ${found.text}`,
            ...(includeResource && { resource: found }),
          };
        }
      } finally {
        provider.journal.push("list ended");
      }
    },
    ...changes,
  });

export const publishAttributes = {
  shelf: attribute.string({ required: true, description: "The shelf." }),
  copies: attribute.number({ optional: true, description: "How many." }),
  password: attribute.string({ optional: true, sensitive: true, description: "Password of the printer." }),
};

/** An action. `changes` replace parts of its definition. */
export const publish = (changes: Partial<ActionDefinition<typeof publishAttributes, Shelves>> = {}) =>
  kit.defineAction<typeof publishAttributes>({
    type: "example_publish",
    schema: { description: "Prints the memos of a shelf.", attributes: publishAttributes },
    invoke({ config, provider, progress }) {
      for (const { id, text } of provider.memos.values()) {
        progress(`Printing ${text}, ${config.copies ?? 1} times`);
        provider.journal.push(`printed ${id ?? ""}`);
      }
    },
    ...changes,
  });

const providerAttributes = {};

/** A provider with identity, list resource and action. `parts` replace parts of its definition. */
export function memoProvider(
  shelves = new Shelves(),
  parts: Partial<ProviderDefinition<typeof providerAttributes, Shelves>> = {},
): Provider<Shelves> {
  return kit.defineProvider<typeof providerAttributes>({
    name: "example",
    version: "1.2.3",
    schema: { description: "Memos.", attributes: providerAttributes },
    configure: () => shelves,
    resources: [memo()],
    listResources: [memoList()],
    actions: [publish()],
    ...parts,
  });
}
