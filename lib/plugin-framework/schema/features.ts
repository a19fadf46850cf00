import type { Attribute, Attributes } from "./attribute";
import { isComputed, isWriteOnly } from "./flags";

/** A property by which attributes are selected. */
export type Feature = keyof typeof HAS;

const HAS = {
  any: () => true,
  /** The provider chooses the value if the configuration has none. */
  computed: ({ presence }: Attribute) => presence === "computed" || presence === "optionalComputed",
  /** The provider may set the value. */
  chosen: isComputed,
  default: ({ presence }: Attribute) => presence === "defaulted",
  planModifiers: ({ planModifiers }: Attribute) => planModifiers.length > 0,
  /** Has plan modifiers that run even if nothing changes. */
  alwaysPlanModifiers: ({ planModifiers }: Attribute) => planModifiers.some((one) => one.onlyForChanges !== true),
  secret: (attribute: Attribute) => attribute.sensitive || isWriteOnly(attribute),
  writeOnly: isWriteOnly,
} satisfies Record<string, (attribute: Attribute) => boolean>;

/** An attribute with its name. */
export type NamedAttribute = readonly [name: string, attribute: Attribute];

const found = new WeakMap<Attributes, Map<Feature, readonly NamedAttribute[]>>();

/** The attributes that have a feature, or contain a nested attribute that does. Cached: plans call this for every object. */
export function attributesWith(feature: Feature, attributes: Attributes): readonly NamedAttribute[] {
  let byFeature = found.get(attributes);
  if (byFeature === undefined) found.set(attributes, (byFeature = new Map<Feature, readonly NamedAttribute[]>()));
  let named = byFeature.get(feature);
  if (named === undefined) {
    named = Object.entries(attributes).filter(([, attribute]) => {
      const { nested } = attribute;
      return HAS[feature](attribute) || (nested !== undefined && attributesWith(feature, nested.attributes).length > 0);
    });
    byFeature.set(feature, named);
  }
  return named;
}
