type Fields = Readonly<Record<string, unknown>>;

/** A part of a text in which no secret may be: a log, an output, a plan. */
export interface Text {
  readonly name: string;
  readonly text: string;
}

/** Where secrets are that must not be there. The secrets themselves are not repeated. */
export function leaks(texts: readonly Text[], secrets: ReadonlySet<string>): string[] {
  return texts.flatMap(({ name, text }) =>
    [...secrets].some((secret) => secret !== "" && text.includes(secret)) ? [`a secret is in ${name}`] : [],
  );
}

/** A configuration whose write-only attributes are references to variables, and the values of these variables. */
export interface WithVariables {
  readonly configuration: unknown;
  readonly variables: ReadonlyMap<string, string>;
}

/** Takes the values of write-only attributes out of a configuration, because Terraform quotes its file in messages. */
export function withVariables(configuration: unknown): WithVariables {
  const variables = new Map<string, string>();
  const replaced = (value: unknown, name: string): unknown => {
    if (typeof value === "string" && name.endsWith("_wo")) {
      const variable = `secret_${variables.size}`;
      variables.set(variable, value);
      return `\${var.${variable}}`;
    }
    if (Array.isArray(value)) return value.map((one: unknown) => replaced(one, name));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, replaced(inner, field)]));
  };
  return { configuration: replaced(configuration, ""), variables };
}

/** The strings in the attributes that a state marks as sensitive. */
export function sensitiveValues(state: string): string[] {
  const { resources = [] } = JSON.parse(state) as StateFile;
  const instances = resources.flatMap((resource) => resource.instances);
  return instances.flatMap(({ attributes, sensitive_attributes: paths = [] }) =>
    paths.flatMap((path) =>
      strings(path.reduce<unknown>((value, { value: step }) => fieldOf(value, step), attributes)),
    ),
  );
}

/** A plan in JSON without the values that it marks as sensitive. */
export function withoutSensitive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSensitive);
  if (typeof value !== "object" || value === null) return value;
  const object = value as Fields;
  const fields = Object.entries(object).map(([name, inner]) => {
    const mask = object[name === "values" ? "sensitive_values" : `${name}_sensitive`];
    return [name, withoutSensitive(mask === undefined ? inner : masked(inner, mask))];
  });
  return Object.fromEntries(fields);
}

interface StateFile {
  readonly resources?: readonly {
    readonly instances: readonly {
      readonly attributes: unknown;
      readonly sensitive_attributes?: readonly (readonly { readonly value: unknown }[])[];
    }[];
  }[];
}

function masked(value: unknown, mask: unknown): unknown {
  if (mask === true) return null;
  if (typeof mask !== "object" || mask === null || typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, masked(inner, (mask as Fields)[name])]);
  return Object.fromEntries(fields);
}

const fieldOf = (value: unknown, step: unknown): unknown =>
  typeof value === "object" && value !== null ? (value as Fields)[String(step)] : undefined;

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}
