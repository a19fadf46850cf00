import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { ApplicationFields, StoredApplication } from "../../state/stored-application";

type Criteria = NonNullable<ApplicationFields["target_criteria"]>;
type Criterion = Criteria[number];
type Selection = { readonly target_attributes?: Readonly<Record<string, unknown>>; readonly tags?: object };

const SELECTIONS = ["include", "require", "exclude"] as const;

/** @throws {ApiError} If criteria are empty or ambiguous, or bind a port to a second protocol. */
export function checkTargetCriteria(
  context: HandlerContext,
  fields: ApplicationFields,
  itself: StoredApplication | undefined,
): void {
  const { target_criteria: criteria } = fields;
  if (criteria === undefined) return;
  if (criteria.length === 0) {
    throw ApiError.invalid("/target_criteria", "target_criteria: given an empty list, allowed: at least one entry");
  }
  for (const [i, criterion] of criteria.entries()) checkCriterion(criterion, `/target_criteria/${i}`);
  checkPorts(context, fields, itself);
}

function checkCriterion(criterion: Criterion, pointer: string): void {
  const name = pointer.slice(1).replaceAll("/", ".");
  const selections = SELECTIONS.filter((key) => key in criterion);
  if ("target_attributes" in criterion && selections.length > 0) {
    throw ApiError.invalid(pointer, `${name}: target_attributes cannot be combined with include, require and exclude`);
  }
  if ("target_attributes" in criterion) checkAttributes(criterion.target_attributes, `${pointer}/target_attributes`);
  for (const [key, selection] of Object.entries(selectionsOf(criterion))) {
    if (selection.target_attributes === undefined && selection.tags === undefined) {
      throw ApiError.invalid(`${pointer}/${key}`, `${name}.${key}: target_attributes or tags is required`);
    }
    checkAttributes(selection.target_attributes ?? {}, `${pointer}/${key}/target_attributes`);
  }
}

function selectionsOf(criterion: Criterion): Readonly<Record<string, Selection>> {
  const found = SELECTIONS.flatMap((key) => {
    const selection = (criterion as Readonly<Partial<Record<typeof key, Selection>>>)[key];
    return selection === undefined ? [] : [[key, selection] as const];
  });
  return Object.fromEntries(found);
}

function checkAttributes(attributes: Readonly<Record<string, unknown>>, pointer: string): void {
  const other = Object.keys(attributes).find((key) => key !== "hostname");
  if (other === undefined) return;
  const name = pointer.slice(1).replaceAll("/", ".");
  throw ApiError.invalid(pointer, `${name}: given ${JSON.stringify(other)}, allowed: "hostname", the only attribute`);
}

/** A port has one protocol in the whole account. Any number of applications may use it. */
function checkPorts(
  context: HandlerContext,
  { target_criteria = [] }: ApplicationFields,
  itself: StoredApplication | undefined,
): void {
  const others = context
    .collection("applications")
    .all()
    .filter(({ id }) => id !== itself?.id);
  for (const [i, { port, protocol }] of target_criteria.entries()) {
    for (const { id, name, target_criteria: otherCriteria = [] } of others) {
      const other = (otherCriteria as readonly Criterion[]).find(
        (criterion) => criterion.port === port && criterion.protocol !== protocol,
      );
      if (other === undefined) continue;
      throw ApiError.invalid(
        `/target_criteria/${i}/port`,
        `target_criteria.${i}.port: given ${port} for ${protocol}, but application ${id} (${name ?? "no name"}) uses it for ${other.protocol}; a port has one protocol in an account`,
      );
    }
  }
}

/** Whether criteria select a value of an attribute. @param wanted Attribute and value: `hostname=web-1`. */
export function selects({ target_criteria = [] }: ApplicationFields, wanted: string): boolean {
  const [key = "", ...rest] = wanted.split("=");
  const value = rest.join("=");
  return (target_criteria as readonly Criterion[]).some((criterion) => {
    const selections = [...Object.values(selectionsOf(criterion)), criterion as Selection];
    return selections.some(({ target_attributes = {} }) => {
      const values = Object.hasOwn(target_attributes, key) ? target_attributes[key] : undefined;
      return Array.isArray(values) && values.includes(value);
    });
  });
}
