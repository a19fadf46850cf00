/** An attribute in the output of `terraform providers schema -json`. */
interface RecordedAttribute {
  readonly type?: unknown;
  readonly nested_type?: { readonly nesting_mode: string; readonly attributes?: RecordedAttributes };
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
}
type RecordedAttributes = Readonly<Record<string, RecordedAttribute>>;

interface RecordedSchema {
  readonly version: number;
  readonly block: { readonly attributes: RecordedAttributes };
}

/** The schemas of one version of the provider. */
export interface RecordedSchemas {
  readonly provider: RecordedSchema;
  readonly resource_schemas: Readonly<Record<string, RecordedSchema>>;
  readonly data_source_schemas: Readonly<Record<string, RecordedSchema>>;
}

/** Validators, defaults and plan modifiers in the source of the provider, by resource and attribute. */
export type RecordedBehaviour = Record<string, Record<string, Readonly<Record<string, unknown>>>>;

/** The recorded facts as JSON. */
export type Facts = { readonly [key: string]: unknown };

/** The data sources and resources that Access stacks use. */
const RECORDED =
  /^cloudflare_(dns_records?|zones?|zero_trust_(access_.*|tunnel_cloudflared_virtual_networks?|lists?|organization|device_posture_rule))$/;
const RECORDED_RESOURCES =
  /^cloudflare_(dns_record|zero_trust_(access_.*|tunnel_cloudflared_virtual_network|list|organization|device_posture_rule))$/;

const identified = { id: { use_state_for_unknown: true }, account_id: { requires_replace: true } } as const;

/** What the source of both versions says about resources whose behaviour was not recorded. */
const MORE_BEHAVIOUR: RecordedBehaviour = {
  cloudflare_zero_trust_device_posture_rule: identified,
  cloudflare_zero_trust_list: { ...identified, type: { requires_replace: true } },
  cloudflare_zero_trust_organization: {
    account_id: { requires_replace: true },
    zone_id: { requires_replace: true },
    allow_authenticate_via_warp: { default: "false" },
    auto_redirect_to_identity: { default: "false" },
    is_ui_read_only: { default: "false" },
  },
  cloudflare_zero_trust_tunnel_cloudflared_virtual_network: {
    ...identified,
    is_default: { requires_replace: true },
    comment: { default: '""' },
    is_default_network: { default: "false" },
  },
};

/** The facts of one version, in the form that test/support/official-provider reads. */
export function factsOf(schemas: RecordedSchemas, behaviour: RecordedBehaviour): Facts {
  return {
    provider: attributesOf(schemas.provider.block.attributes, {}, ""),
    resources: schemasOf(schemas.resource_schemas, RECORDED_RESOURCES, { ...MORE_BEHAVIOUR, ...behaviour }),
    dataSources: schemasOf(schemas.data_source_schemas, RECORDED, {}),
  };
}

function schemasOf(
  schemas: RecordedSchemas["resource_schemas"],
  recorded: RegExp,
  behaviour: RecordedBehaviour,
): Record<string, Facts> {
  const entries = Object.entries(schemas).filter(([type]) => recorded.test(type));
  return Object.fromEntries(
    entries.map(([type, { version, block }]) => [
      type,
      { version, attributes: attributesOf(withDescription(type, block.attributes), behaviour[type] ?? {}, "") },
    ]),
  );
}

/** The recording omits descriptions, and with them the attributes whose name is `description`. This adds them again. */
function withDescription(type: string, attributes: RecordedAttributes): RecordedAttributes {
  return /_(ai_controls_mcp_(portal|server)|zero_trust_list|device_posture_rule)s?$/.test(type)
    ? described(attributes)
    : attributes;
}

function described(attributes: RecordedAttributes): RecordedAttributes {
  const inner = Object.entries(attributes).map(([name, { nested_type, ...rest }]): [string, RecordedAttribute] => [
    name,
    nested_type?.attributes === undefined
      ? { ...rest, ...(nested_type && { nested_type }) }
      : { ...rest, nested_type: { ...nested_type, attributes: described(nested_type.attributes) } },
  ]);
  const { name, value } = attributes;
  const isListItem = value !== undefined && name === undefined;
  const isFilled = "list_count" in attributes || "expiration" in attributes;
  const isDescribed = isFilled || isListItem || "hostname" in attributes || "enabled" in attributes;
  if ((name === undefined || !isDescribed) && !isListItem) return Object.fromEntries(inner);
  const isRead = (name ?? value)?.computed === true && (name ?? value)?.optional !== true;
  const flags = isRead ? { computed: true } : { optional: true, ...(isFilled ? { computed: true } : {}) };
  return Object.fromEntries([...inner, ["description", { type: "string", ...flags }]]);
}

function attributesOf(attributes: RecordedAttributes, behaviour: RecordedBehaviour[string], prefix: string): Facts {
  const entries = Object.entries(attributes).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(
    entries.map(([name, attribute]) => [name, attributeOf(attribute, behaviour, `${prefix}${name}`)]),
  );
}

function attributeOf(attribute: RecordedAttribute, behaviour: RecordedBehaviour[string], place: string): Facts {
  const { type, nested_type, sensitive, deprecated } = attribute;
  const is = (["required", "optional", "computed"] as const).filter((flag) => attribute[flag]).join(" ");
  return {
    ...(nested_type === undefined ? { type } : { nesting: nested_type.nesting_mode }),
    is,
    ...(sensitive ? { sensitive } : {}),
    ...(deprecated ? { deprecated } : {}),
    ...behaviourFacts(behaviour[place] ?? {}),
    ...(nested_type && { attributes: attributesOf(nested_type.attributes ?? {}, behaviour, `${place}.`) }),
  };
}

const NAMES: Readonly<Record<string, string>> = {
  requires_replace: "requiresReplace",
  use_state_for_unknown: "keepsState",
  one_of: "oneOf",
  case_insensitive: "ignoreCase",
  only_with: "onlyWith",
  only_with_or_null: "onlyWithOrNull",
  required_with: "requiredWith",
  RequiresOtherStringAttributeToNotBeOneOf: "notWith",
  conflicts_with: "conflictsWith",
  exactly_one_of: "exactlyOneOf",
  also_requires: "alsoRequires",
};

function behaviourFacts(behaviour: Readonly<Record<string, unknown>>): Facts {
  const facts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(behaviour)) {
    if (name === "default") facts.default = defaultOf(String(value));
    else if (name === "validators") for (const text of value as string[]) Object.assign(facts, validatorOf(text));
    else if (name !== "sensitive") facts[NAMES[name] ?? unknownFact(name)] = value;
  }
  return facts;
}

/** A default in the source: JSON, or an empty set. */
const defaultOf = (text: string): unknown =>
  text.startsWith("types.SetValueMust") ? [] : (JSON.parse(text) as unknown);

function validatorOf(text: string): Facts {
  const [, name = "", values = ""] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
  if (name === "Between") return { between: values.split(",").map(Number) };
  if (name === "AtLeast") return { atLeast: Number(values) };
  if (text === "ObjectSizeAtMost(1)") return { oneKey: true };
  if (text === "RegexMatches(durationRegex)") return { duration: true };
  return unknownFact(text);
}

function unknownFact(name: string): never {
  throw new Error(`"${name}" was recorded, but tools/official-schemas/facts.ts does not know it`);
}
