import { equalValues, isUnknown, type Attribute, type Attributes } from "../../plugin-framework";

type Fields = Readonly<Record<string, unknown>>;

/** The values of a plan that a request can send: what the provider fills in (unknown) is null. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a plan has the attributes of its state
export function requested<Stored extends object>(plan: object): Stored {
  return known(plan) as Stored;
}

function known(value: unknown): unknown {
  if (isUnknown(value)) return null;
  if (Array.isArray(value)) return value.map((one: unknown) => known(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, known(one)]));
}

/**
 * The state after a write: what was planned, and what the API filled in where the plan was unknown. A value that the API
 * changed all the same appears at the next refresh, as a change that Terraform plans to put right.
 */
export function filledIn<Stored extends object>(plan: object, found: Stored): Stored {
  return filled(plan, found) as Stored;
}

function filled(plan: unknown, found: unknown): unknown {
  if (isUnknown(plan)) return found ?? null;
  if (typeof plan !== "object" || plan === null) return plan;
  if (Array.isArray(plan)) {
    const elements = Array.isArray(found) ? (found as unknown[]) : [];
    return plan.map((one: unknown, index) => filled(one, elements[index]));
  }
  const fields = typeof found === "object" && found !== null ? (found as Fields) : {};
  return Object.fromEntries(Object.entries(plan).map(([name, one]) => [name, filled(one, fields[name])]));
}

/**
 * Whether an object equals the wanted one in every configured value. A value that only the provider sets, and that is not
 * known before (null), can be any.
 */
export function isAsWanted(attributes: Attributes, wanted: Fields, found: Fields): boolean {
  return Object.entries(attributes).every(([name, attribute]) => {
    const [one, other] = [wanted[name] ?? null, found[name] ?? null];
    if (one === null && isComputed(attribute)) return true;
    return isValueAsWanted(attribute, one, other);
  });
}

function isValueAsWanted({ nested, type }: Attribute, wanted: unknown, found: unknown): boolean {
  if (nested === undefined || wanted === null || found === null) return equalValues(type, wanted, found);
  if (nested.nesting === "single") return isAsWanted(nested.attributes, wanted as Fields, found as Fields);
  if (nested.nesting === "set") return equalValues(type, wanted, found);
  const [ones, others] = [Object.entries(wanted as object), found as Readonly<Record<string, Fields>>];
  return (
    ones.length === Object.keys(others).length &&
    ones.every(([key, one]) => isAsWanted(nested.attributes, one as Fields, others[key] ?? {}))
  );
}

/** Whether the provider sets an attribute that the configuration omits. */
const isComputed = ({ presence }: Attribute): boolean => presence === "computed" || presence === "optionalComputed";
