import type { Decision } from "../../api/areas/policies/policy-limits";
import type { AccessRuleOf, RuleKind } from "../../api/areas/policies/rules";
import type { AccessFacts } from "./access-facts";

/** The value of a rule in the API's JSON: `{ email: string }` for `{ "email": { "email": "ann@example.com" } }`. */
export type RuleValueOf<Kind extends RuleKind> = Kind extends RuleKind ? AccessRuleOf<Kind>[Kind] : never;

/** A name of a field of a rule's value. */
export type RuleFieldOf<Kind extends RuleKind> = Kind extends RuleKind ? keyof RuleValueOf<Kind> & string : never;

/**
 * Where a kind of rule must be permitted: a policy with this decision, or a policy of an infrastructure application
 * (SSH), or of an MCP server or MCP portal.
 */
export type PolicyContext = Decision | "infrastructure" | "mcp";

/** An object that a rule refers to by ID. */
export type ReferencedObject =
  | "account"
  | "application"
  | "authentication context"
  | "device posture check"
  | "group"
  | "identity provider"
  | "list"
  | "service token";

/** What a rule is matched against. */
export interface MatchContext {
  readonly facts: AccessFacts;
  /** Whether the rules of the group with this ID match. */
  readonly isInGroup: (groupId: string) => boolean;
}

/**
 * One kind of rule: everything that this package knows about it besides its schema, which is in `lib/api`. The
 * constructs, the decision, the emulator and the documentation derive their lists of kinds from these records.
 */
export interface RuleKindRecord<Kind extends RuleKind = RuleKind> {
  /** The key of the rule in the API's JSON and in `ruleValues`, the schemas of `lib/api`. */
  readonly kind: Kind;

  /** The attribute of the rule in Terraform. The fields below it have the names of the API. */
  readonly attribute: string;

  /** The static method of `AccessRule` that creates the rule. */
  readonly factory: string;

  /**
   * Whether the rule is about who the user is. Such a rule matches nobody before login
   * (https://developers.cloudflare.com/cloudflare-one/access-controls/policies/#selectors).
   */
  readonly identityBased: boolean;

  /** The only policies that may use the rule: a context that is not listed refuses it. */
  readonly permittedIn: readonly PolicyContext[];

  /** Whether values that differ only in upper and lower case are the same rule. */
  readonly caseInsensitive?: true;

  /** The first version of the official provider that supports the rule; undefined if all do. */
  readonly since?: string;

  /** Why two of these rules with different values never match together; undefined if they can. */
  readonly singleValued?: string;

  /** The objects that the rule refers to, by the field that holds the ID. */
  readonly refersTo: readonly { readonly object: ReferencedObject; readonly field: RuleFieldOf<Kind> }[];

  /** A value, and facts that it matches. */
  readonly example: { readonly value: RuleValueOf<Kind>; readonly matchedBy: AccessFacts };

  /** Whether the rule matches. Unknown facts match no rule. */
  matches(value: RuleValueOf<Kind>, context: MatchContext): boolean;
}
