import {
  attribute,
  isUnknown,
  oneOf,
  providerKit,
  requiresReplace,
  sizeAtMost,
  type,
  useStateForUnknown,
  type Config,
  type Plan,
  type Provider,
  type ResourceDefinition,
  type State,
  type Unknown,
  type DataSourceDefinition,
  type EphemeralResourceDefinition,
  type ProviderDefinition,
} from "../../lib/plugin-framework";

/** The result of `configure` of the provider below. */
export interface NoteContext {
  readonly token: string;
}

export const kit = providerKit<NoteContext>();

export const noteAttributes = {
  id: attribute.string({ computed: true, description: "Identifier.", planModifiers: [useStateForUnknown()] }),
  title: attribute.string({ required: true, description: "Title.", planModifiers: [requiresReplace()] }),
  body: attribute.string({ optional: true, description: "Text." }),
  kind: attribute.string({ default: "memo", description: "Kind.", validators: [oneOf("memo", "poem")] }),
  revision: attribute.number({ computed: true, description: "Raised by each change." }),
  password: attribute.string({ optional: true, writeOnly: true, sensitive: true, description: "Never stored." }),
  pages: attribute.mapNested(
    {
      text: attribute.string({ required: true, description: "Text of the page." }),
      id: attribute.string({ computed: true, description: "Identifier.", planModifiers: [useStateForUnknown()] }),
    },
    { optional: true, description: "Pages by name.", validators: [sizeAtMost(3)] },
  ),
  tags: attribute.set(type.string, { optional: true, description: "Tags." }),
};

export type NoteConfig = Config<typeof noteAttributes>;
export type NotePlan = Plan<typeof noteAttributes>;
export type NoteState = State<typeof noteAttributes>;
type NoteDefinition = ResourceDefinition<typeof noteAttributes, NoteContext>;

/** A state with every attribute set. */
export const storedNote: NoteState = {
  id: "note-1",
  title: "Plans",
  body: "Much to do.",
  kind: "memo",
  revision: 1,
  password: null,
  pages: { first: { text: "One", id: "page-first" } },
  tags: ["a", "b"],
};

/** The configuration for `storedNote`. */
export const noteConfig: NoteConfig = {
  ...storedNote,
  id: null,
  kind: null,
  revision: null,
  pages: { first: { text: "One", id: null } },
};

/** Creates the planned note, and chooses the unknown values. */
export function makeNote(plan: NotePlan, revision: number): NoteState {
  const pages = known(plan.pages, null) ?? {};
  return {
    id: known(plan.id, "note-1"),
    title: known(plan.title, "?"),
    body: known(plan.body, null),
    kind: known(plan.kind, "?"),
    revision,
    password: null,
    tags: known(plan.tags, null)?.map((tag) => known(tag, "?")) ?? null,
    pages:
      plan.pages &&
      Object.fromEntries(
        Object.entries(pages).map(([name, page]) => {
          const { text, id } = known(page, { text: "?", id: null });
          return [name, { text: known(text, "?"), id: known(id, `page-${name}`) }];
        }),
      ),
  };
}

function known<Value>(value: Value, otherwise: Exclude<Value, Unknown>): Exclude<Value, Unknown> {
  return isUnknown(value) ? otherwise : (value as Exclude<Value, Unknown>);
}

/** A resource whose notes exist only in Terraform's state. */
export function note(changes: Partial<NoteDefinition> = {}) {
  return kit.defineResource<typeof noteAttributes>({
    type: "example_note",
    schema: { description: "A note.", attributes: noteAttributes },
    create: ({ plan }) => makeNote(plan, 1),
    read: ({ state }) => state,
    update: ({ plan, prior }) => makeNote(plan, (prior.revision ?? 0) + 1),
    delete: () => undefined,
    ...changes,
  });
}

export const lookupAttributes = {
  name: attribute.string({ required: true, description: "Name." }),
  value: attribute.string({ computed: true, description: "Value." }),
};

/** A data source. `changes` replace its handlers. */
export function lookup(changes: Partial<DataSourceDefinition<typeof lookupAttributes, NoteContext>> = {}) {
  return kit.defineDataSource<typeof lookupAttributes>({
    type: "example_lookup",
    schema: { description: "A look-up.", attributes: lookupAttributes },
    read: ({ config, provider }) => ({ name: String(config.name), value: `${provider.token}:${String(config.name)}` }),
    ...changes,
  });
}

export const ticketAttributes = {
  audience: attribute.string({ required: true, description: "For whom." }),
  ticket: attribute.string({ computed: true, sensitive: true, description: "The ticket." }),
};

/** An ephemeral resource. `changes` replace its handlers. */
export function ticket(changes: Partial<EphemeralResourceDefinition<typeof ticketAttributes, NoteContext>> = {}) {
  return kit.defineEphemeralResource<typeof ticketAttributes>({
    type: "example_ticket",
    schema: { description: "A ticket.", attributes: ticketAttributes },
    open: ({ config }) => ({ result: { audience: String(config.audience), ticket: "ticket-of-a-day" } }),
    ...changes,
  });
}

export const providerAttributes = {
  token: attribute.string({ optional: true, sensitive: true, description: "Token." }),
};

/** A provider with the resources above. `parts` replace parts of its definition. */
export function noteProvider(
  parts: Partial<ProviderDefinition<typeof providerAttributes, NoteContext>> = {},
): Provider<NoteContext> {
  return kit.defineProvider<typeof providerAttributes>({
    name: "example",
    version: "1.2.3",
    schema: { description: "Notes.", attributes: providerAttributes },
    configure: ({ config }) => (isUnknown(config.token) ? undefined : { token: config.token ?? "none" }),
    resources: [note()],
    dataSources: [lookup()],
    ephemeralResources: [ticket()],
    ...parts,
  });
}
