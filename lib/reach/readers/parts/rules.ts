import { recordOf, RULE_KINDS, RULE_KIND_NAMES } from "../../../rules/kinds";
import type { AccessRule, RuleKind } from "../../../api/areas/policies/rules";
import type { ReferencedObject } from "../../../rules/kinds";
import type { ModelRule, ModelRules } from "../../model/access-model";
import type { ObjectKind } from "../object-kind";
import { elementsOf, isFields, isList, isSet, Unknown, unknownIn, type Fields, type Value } from "../value";
import { opaque, type PartContext } from "./context";
import { inOneOrder } from "../../model/rule-order";

const LISTS = ["include", "require", "exclude"] as const;

/** The names of the kinds in Terraform: attributes of version 5 of the official provider, and of version 4 where they differ. */
const KINDS_BY_ATTRIBUTE: ReadonlyMap<string, RuleKind> = new Map([
  ...RULE_KIND_NAMES.map((kind): [string, RuleKind] => [kind, kind]),
  ...RULE_KIND_NAMES.map((kind): [string, RuleKind] => [RULE_KINDS[kind].attribute, kind]),
  ["azure", "azureAD"],
  ["github", "github-organization"],
  ["common_names", "common_name"],
]);

/** Fields that a rule can lack. */
const OPTIONAL: Partial<Record<RuleKind, readonly string[]>> = { "github-organization": ["team"] };

/** The kinds of objects that rules refer to and the model has. Others stay IDs. */
const REFERENCED: Partial<Record<ReferencedObject, ObjectKind>> = {
  application: "application",
  "device posture check": "device posture check",
  group: "group",
  "identity provider": "identity provider",
  list: "list",
  "service token": "service token",
};

/** The three lists of rules of a group or a policy. What is not known becomes an opaque fact: no rule is dropped. */
export function rulesOf(values: Fields, owner: string, context: PartContext): ModelRules {
  const [include, require, exclude] = LISTS.map((list) =>
    inOneOrder(rulesOfList(values[list], `${list} of ${owner}`, context)),
  );
  return { include: include ?? [], require: require ?? [], exclude: exclude ?? [] };
}

function rulesOfList(value: Value, place: string, context: PartContext): readonly ModelRule[] {
  if (value instanceof Unknown) return [{ opaque: opaque(place, value) }];
  return elementsOf(value).flatMap((element, index) =>
    rulesOfElement(element, `rule ${index + 1} of ${place}`, context),
  );
}

/** The rules of an element: one, or those of a block of version 4, in which each attribute holds several. */
function rulesOfElement(element: Value, place: string, context: PartContext): readonly ModelRule[] {
  if (element instanceof Unknown) return [{ opaque: opaque(place, element) }];
  const kinds = isFields(element) ? kindsOf(element) : [];
  if (kinds.length === 0) return [{ opaque: opaque(place, new Unknown("the rule is empty")) }];
  const isBlock = kinds.some(([, value]) => !isFields(value));
  if (kinds.length > 1 && !isBlock) {
    const names = kinds.map(([name]) => name).join(", ");
    return [{ opaque: opaque(place, new Unknown(`the rule is of several kinds: ${names}`)) }];
  }
  return kinds.flatMap(([attribute, value]) => rulesOfKind(attribute, value, place, context));
}

/** The attributes of an element that are used, of which there are about 30. */
function kindsOf(element: Fields): (readonly [string, Value])[] {
  const kinds: (readonly [string, Value])[] = [];
  for (const name in element) if (isRule(element[name])) kinds.push([name, element[name]]);
  return kinds;
}

/** Whether the attribute of a kind is used. Version 4 writes empty lists, empty strings and false for those that are not. */
const isRule = (value: Value): boolean =>
  isSet(value) && value !== false && value !== "" && !(isList(value) && value.length === 0);

function rulesOfKind(attribute: string, value: Value, place: string, context: PartContext): readonly ModelRule[] {
  const kind = KINDS_BY_ATTRIBUTE.get(attribute);
  if (kind === undefined) {
    context.note(`This version does not know the rule "${attribute}" (${place}). It may match any request.`);
    return [unknownRule(attribute, value, place, "this version does not know the kind of rule")];
  }
  const rules = spread(kind, value);
  return rules.map((fields, index) =>
    ruleOf(kind, fields, rules.length === 1 ? place : `${attribute} ${index + 1} of ${place}`, context),
  );
}

/** A rule of which only its text is known: two of the same text are the same fact, wherever they are. */
function unknownRule(attribute: string, value: Value, place: string, reason: string): ModelRule {
  const unknown = unknownIn(value);
  if (unknown !== undefined) return { opaque: opaque(place, unknown) };
  return { opaque: { name: `rule ${JSON.stringify({ [attribute]: value })}`, reason } };
}

/** The fields of the rules that an attribute holds: one object, or the lists of version 4: `email = ["a@…", "b@…"]`. */
function spread(kind: RuleKind, value: Value): readonly (Fields | Unknown)[] {
  if (value instanceof Unknown) return [value];
  if (value === true || value === "true") return [{}];
  if (kind === "user_risk_score" && isList(value)) return [{ user_risk_score: value }];
  if (isList(value)) {
    return value.flatMap((element) =>
      element instanceof Unknown ? [{ [mainField(kind)]: element }] : spread(kind, element),
    );
  }
  if (!isFields(value)) return [{ [mainField(kind)]: value }];
  const listed = kind === "user_risk_score" ? undefined : listIn(value);
  if (listed === undefined) return [value];
  const { teams, ...fields } = value;
  // Version 4 has all teams of a GitHub organization in one rule.
  if (teams !== undefined) return spread(kind, isRule(teams) ? { ...fields, team: teams } : fields);
  return elementsOf(value[listed]).map((element) => ({ ...value, [listed]: element }));
}

function listIn(fields: Fields): string | undefined {
  for (const name in fields) if (isList(fields[name])) return name;
  return undefined;
}

/** A field of the rules of a kind. */
interface RuleField {
  readonly name: string;
  /** The kind of object whose ID it is. */
  readonly refersTo: ObjectKind | undefined;
  readonly isOptional: boolean;
}

/** The fields of each kind: those of its example. */
const FIELDS: ReadonlyMap<RuleKind, readonly RuleField[]> = new Map(
  RULE_KIND_NAMES.map((kind) => {
    const { refersTo, example } = recordOf(kind);
    const fields = Object.keys(example.value).map((name): RuleField => {
      const object = refersTo.find(({ field }) => field === name)?.object;
      return {
        name,
        refersTo: object === undefined ? undefined : REFERENCED[object],
        isOptional: OPTIONAL[kind]?.includes(name) === true,
      };
    });
    return [kind, fields];
  }),
);

const fieldsOf = (kind: RuleKind): readonly RuleField[] => FIELDS.get(kind) ?? [];

/** The field that version 4 writes as a plain string: the first. */
const mainField = (kind: RuleKind): string => fieldsOf(kind)[0]?.name ?? kind;

function ruleOf(kind: RuleKind, given: Fields | Unknown, place: string, context: PartContext): ModelRule {
  const { attribute } = RULE_KINDS[kind];
  if (given instanceof Unknown) return { opaque: opaque(place, given) };
  const fields = fieldsOf(kind);
  for (const name in given) {
    if (!isSet(given[name]) || fields.some((field) => field.name === name)) continue;
    return unknownRule(attribute, given, place, `this version does not know its field "${name}"`);
  }
  const rule: Record<string, unknown> = {};
  for (const field of fields) {
    const value = given[field.name];
    if (field.isOptional && (!isSet(value) || value === "")) continue;
    const known = field.refersTo === undefined ? plain(value) : context.reference(field.refersTo, value);
    if (known instanceof Unknown) return { opaque: opaque(`${attribute} in ${place}`, known) };
    rule[field.name] = known;
  }
  // The fields are those of the kind's schema, of which the record has an example.
  return { [kind]: rule } as AccessRule;
}

/** The value of a field that is no reference. Lists are sets. */
function plain(value: Value): Value {
  if (!isSet(value)) return new Unknown("it is missing");
  const unknown = unknownIn(value);
  if (unknown !== undefined) return unknown;
  return isList(value) ? [...value].sort() : value;
}
