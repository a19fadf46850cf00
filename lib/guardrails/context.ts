import type { AccessModel, Application, Group, Key, KnownPolicy, ModelRule, Policy } from "../reach/model/access-model";
import type { Thing } from "../reach/model/thing";
import { Urls, type Decider } from "../reach/things";
import { privateThings } from "../reach/things/private/private-things";
import { DEFAULT_LIMITS, DEFAULT_PRODUCTION, type GuardrailLimits, type Production } from "./limits";
import { Probes } from "./probes";

/** What a run is told beside the model. */
export interface LintFacts {
  readonly limits?: GuardrailLimits | undefined;
  readonly production?: Production | undefined;
  readonly isWholeAccount?: boolean | undefined;
}

/** What guardrails look at: a model, and what several of them ask about it. */
export class LintContext {
  /** Sets of requests, by the engine. */
  public readonly probes: Probes;
  public readonly limits: { readonly [Limit in keyof GuardrailLimits]-?: NonNullable<GuardrailLimits[Limit]> };
  public readonly production: { readonly [Field in keyof Production]-?: NonNullable<Production[Field]> };
  public readonly isWholeAccount: boolean;

  /** The applications that let somebody in or turn somebody away: all but bookmarks. */
  public readonly applications: readonly Application[];

  /** The applications of each policy. */
  public readonly usersOf: ReadonlyMap<Key, readonly Application[]>;

  private readUrls: Urls | undefined;

  /** Policies and groups of which another finding says already why they match nobody. */
  private readonly explained = new Set<Policy | Group>();

  public constructor(
    public readonly model: AccessModel,
    facts: LintFacts,
    public readonly now: Date,
    private readonly isOff: (guardrail: string) => boolean,
  ) {
    this.probes = new Probes(model);
    this.limits = { ...DEFAULT_LIMITS, ...defined(facts.limits ?? {}) };
    this.production = { ...DEFAULT_PRODUCTION, ...defined(facts.production ?? {}) };
    this.isWholeAccount = facts.isWholeAccount ?? false;
    this.applications = [...model.applications.values()].filter(({ type }) => type !== "bookmark");
    const users = new Map<Key, Application[]>();
    for (const application of this.applications) {
      for (const policy of application.policies) users.set(policy, [...(users.get(policy) ?? []), application]);
    }
    this.usersOf = users;
  }

  /** The policies of an application of which everything is known, in the order of their precedence. */
  public knownPoliciesOf({ policies }: Application): readonly KnownPolicy[] {
    return policies.flatMap((key) => {
      const policy = this.model.policies.get(key);
      return policy === undefined || policy.opaque !== undefined ? [] : [policy];
    });
  }

  /** All policies of which everything is known. */
  public get knownPolicies(): readonly KnownPolicy[] {
    return [...this.model.policies.values()].flatMap((policy) => (policy.opaque === undefined ? [policy] : []));
  }

  /**
   * Remembers that a finding says why a policy or group matches nobody, so that no other finding repeats it.
   *
   * @param guardrail - the one that says it
   */
  public explain(guardrail: string, part: KnownPolicy | Group): void {
    if (!this.isOff(guardrail)) this.explained.add(part);
  }

  /** Whether a finding says already why a policy or group matches nobody, about it or about a group that it is made of. */
  public isExplained(part: KnownPolicy | Group): boolean {
    if (this.explained.size === 0) return false;
    return [part, ...this.groupsWithin(part)].some((one) => this.explained.has(one));
  }

  /** The groups that a policy or group is made of: those of `include` and `require`, and theirs in turn. */
  private groupsWithin(part: KnownPolicy | Group): ReadonlySet<Group> {
    const found = new Set<Group>();
    const add = ({ include, require }: KnownPolicy | Group): void => {
      for (const group of this.groupsIn([...include, ...require])) {
        if (found.has(group)) continue;
        found.add(group);
        add(group);
      }
    };
    add(part);
    return found;
  }

  /** What decides about a URL. */
  public deciderAt(url: string): Decider {
    return this.urls.decidersOfUrl(url).after;
  }

  /** The application that decides about a URL; undefined if none does, or if it is not certain which one. */
  public applicationAt(url: string): Application | undefined {
    const decider = this.deciderAt(url);
    return decider.by === "application" ? this.model.applications.get(decider.application) : undefined;
  }

  /** The URLs and private addresses that several applications match, and of which no source says which one decides. */
  public *undecided(): Generator<{ readonly thing: Thing; readonly applications: readonly Application[] }> {
    const sides = { before: this.model, after: this.model };
    for (const { thing, after } of [...this.urls.things(), ...privateThings(sides)]) {
      if (after.by !== "one_of") continue;
      yield { thing, applications: after.applications.flatMap((key) => this.model.applications.get(key) ?? []) };
    }
  }

  private get urls(): Urls {
    return (this.readUrls ??= new Urls({ before: this.model, after: this.model }));
  }

  /** The groups of the model that rules refer to. */
  public groupsIn(rules: readonly ModelRule[]): readonly Group[] {
    return rules.flatMap((rule) => ("group" in rule ? (this.model.groups.get(rule.group.id) ?? []) : []));
  }
}

function defined<Fields extends object>(fields: Fields): { [Field in keyof Fields]: NonNullable<Fields[Field]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Fields]: NonNullable<Fields[Field]>;
  };
}
