import { isCompanionAttribute, isOfficial, officialAttribute, type OfficialAttribute } from "./attributes";
import { measuredWrites, type Write } from "./measured-writes";
import { attributeOf, fieldsOf, OBJECTS, type ApiObject, type Resource } from "./objects";
import { SETTLED, type SettledFields } from "./settled-fields";
import type { WritableField } from "./writable-fields";

/** An attribute of a provider for a field. */
export interface FieldAttribute {
  readonly type: string;
  readonly attribute: string;
  /** Of the official provider. Undefined for the companion. */
  readonly official: OfficialAttribute | undefined;
}

/** A field, and how a stack writes it. */
export interface CoveredField extends WritableField {
  /** What constructs write. */
  readonly writes: readonly Write[];
  /** The attributes that Terraform has for the field, also if no construct writes them. */
  readonly attributes: readonly FieldAttribute[];
  /** Why no construct writes it, for some types or for all. */
  readonly settled: readonly SettledFields[];
  /** The types of application without a construct that writes the field, `[""]` for other objects. Not if it is settled why. */
  readonly gaps: readonly string[];
}

export interface CoveredObject extends ApiObject {
  readonly fields: readonly CoveredField[];
}

/** Every object, with its fields. It takes some seconds, and is measured once. */
export const fieldCoverage = (): readonly CoveredObject[] => (covered ??= coveredBy(measuredWrites()));
let covered: readonly CoveredObject[] | undefined;

/** Every object, with its fields, for constructs that write these attributes. */
export const coveredBy = (writes: readonly Write[], settled: readonly SettledFields[] = SETTLED): CoveredObject[] =>
  OBJECTS.map((object) => ({
    ...object,
    fields: fieldsOf(object).map((field) => coveredField(object, field, writes, settled)),
  }));

function coveredField(
  object: ApiObject,
  field: WritableField,
  writes: readonly Write[],
  settled: readonly SettledFields[],
): CoveredField {
  const own = writes.filter((write) => object.resources.some((resource) => writesField(write, resource, field)));
  const reasons = settled.filter((one) => one.object === object.title && settles(one, field));
  const types = field.types.length === 0 ? [""] : field.types;
  return {
    ...field,
    writes: own,
    attributes: object.resources.flatMap((resource) => attributesIn(resource, field.path)),
    settled: reasons,
    gaps: types.filter((type) => !isWritten(own, type) && !reasons.some((reason) => isFor(reason, type))),
  };
}

/** Whether it writes the attribute of the field, or one below it: a rule of a list of rules. */
function writesField({ type, attribute }: Write, resource: Resource, { path }: WritableField): boolean {
  const own = attributeOf(resource, path);
  return type === resource.type && (attribute === own || (attribute.startsWith(`${own}.`) && !attribute.endsWith(".<key>")));
}

function attributesIn(resource: Resource, field: string): FieldAttribute[] {
  const { type } = resource;
  const attribute = attributeOf(resource, field);
  const official = isOfficial(type) ? officialAttribute(type, attribute) : undefined;
  return official !== undefined || isCompanionAttribute(type, attribute) ? [{ type, attribute, official }] : [];
}

const isWritten = (writes: readonly Write[], type: string): boolean =>
  writes.some(({ applicationType = "" }) => applicationType === type);

const isFor = ({ types }: SettledFields, type: string): boolean => types?.includes(type) ?? true;

const settles = ({ fields }: SettledFields, { path }: WritableField): boolean =>
  fields.some((field) => field === "*" || field === path || (field.endsWith(".*") && path.startsWith(field.slice(0, -1))));

/** Fields that no construct writes, and for which no reason is given. */
export const fieldGaps = (objects: readonly CoveredObject[]): string[] =>
  objects.flatMap(({ title, fields }) =>
    fields.flatMap(({ path, gaps }) =>
      gaps.map((type) => `${title}: no construct writes ${path}${type === "" ? "" : ` of type ${type}`}`),
    ),
  );

/** What the tables claim, and what is not so. */
export function falseClaims(objects: readonly CoveredObject[], settled: readonly SettledFields[] = SETTLED): string[] {
  return [
    ...settled.flatMap((one) => falseReasons(objects, one)),
    ...objects.flatMap(({ title, fields, resources }) => [
      ...fields.flatMap((field) => unknownAttributes(field).map((problem) => `${title}: ${problem}`)),
      ...resources.flatMap((resource) => unusedNames(resource, fields).map((problem) => `${title}: ${problem}`)),
    ]),
  ];
}

/** A reason for fields that do not exist, or that a construct writes. */
function falseReasons(objects: readonly CoveredObject[], reason: SettledFields): string[] {
  const fields = objects.find(({ title }) => title === reason.object)?.fields ?? [];
  const written = fields
    .filter((field) => settles(reason, field))
    .flatMap(({ path, types, writes }) =>
      (types.length === 0 ? [""] : types)
        .filter((type) => isFor(reason, type) && isWritten(writes, type))
        .map((type) => `${reason.object}: a construct writes ${`${path} ${type}`.trim()}; remove it from settled-fields.ts`),
    );
  const missing = reason.fields.filter((one) => !fields.some((field) => settles({ ...reason, fields: [one] }, field)));
  return [...written, ...missing.map((one) => `${reason.object}: no field is ${one}; remove it from settled-fields.ts`)];
}

/** Attributes that a construct writes, and that no known version has for that type of application. */
function unknownAttributes({ writes }: CoveredField): string[] {
  const unknown = writes.filter((write) => !isKnown(write));
  const problems = unknown.map(({ construct, type, attribute }) => `${construct} writes ${attribute}, and ${type} lacks it`);
  return [...new Set(problems)];
}

function isKnown({ type, attribute, applicationType }: Write): boolean {
  if (!isOfficial(type)) return isCompanionAttribute(type, attribute);
  const official = officialAttribute(type, attribute);
  if (official === undefined) return false;
  return applicationType === undefined || (official.applicationTypes?.includes(applicationType) ?? true);
}

const unusedNames = ({ names = {}, type }: Resource, fields: readonly CoveredField[]): string[] =>
  Object.keys(names)
    .filter((name) => !fields.some(({ path }) => path === name))
    .map((name) => `no field is ${name}, which is named for ${type}`);
