import type { AccessRequest } from "../reach/evaluate";
import { DecisionEngine, type Decision, type RequestSet } from "../reach/engine";
import type { AccessModel, Application, Key, KnownPolicy, ModelRules } from "../reach/model/access-model";
import type { Admission, Outcome } from "../reach/model/outcome";

/** Goes before the keys of applications and policies that only probe: no reader makes such keys. */
const PROBE = "\u0000probe ";

/**
 * Sets of requests, asked of one engine: which ones an application lets in, which ones a policy or the rules of a group match.
 * What is no application of the model is asked by an application that has nothing else.
 */
export class Probes {
  private readonly applications: Map<Key, Application>;
  private readonly policies: AccessModel["policies"] & Map<Key, KnownPolicy>;
  private readonly probed: AccessModel;
  private readonly engine: DecisionEngine;
  private readonly decisions = new Map<Key, Decision>();
  private readonly sets = new Map<Key, RequestSet | undefined>();

  public constructor(model: AccessModel) {
    this.applications = new Map(model.applications);
    this.policies = new Map(model.policies) as Probes["policies"];
    this.probed = { ...model, applications: this.applications, policies: this.policies };
    this.engine = new DecisionEngine([this.probed]);
  }

  /** What becomes of each request to an application. */
  public decision(key: Key): Decision {
    let decision = this.decisions.get(key);
    if (decision === undefined) this.decisions.set(key, (decision = this.engine.application(this.probed, key)));
    return decision;
  }

  /** The requests that an application lets in so; undefined if there are none. */
  public admitted(key: Key, condition: (admission: Admission) => boolean = () => true): RequestSet | undefined {
    return this.engine.where(
      this.decision(key),
      (outcome: Outcome) => outcome.kind === "admitted" && condition(outcome),
    );
  }

  /** Whether two applications decide the same for every request. */
  public isSame(one: Key, other: Key): boolean {
    return this.engine.isSame(this.decision(one), this.decision(other));
  }

  /** The requests that a policy matches by itself, with logins that an application accepts. Allow policies match only users. */
  public matchedBy(policy: KnownPolicy, allowedIdps?: Application["allowedIdps"]): RequestSet | undefined {
    const key = keyOfPolicy(policy, allowedIdps);
    return this.cached(key, () => {
      const decision = policy.decision === "deny" ? "bypass" : policy.decision;
      return this.asked(key, decision === policy.decision ? policy : { ...policy, decision }, allowedIdps);
    });
  }

  /** Whether a policy matches a request, which must tell its address. */
  public isMatched(policy: KnownPolicy, request: AccessRequest): boolean {
    return this.matchedBy(policy) !== undefined && this.isAdmitted(keyOfPolicy(policy), request);
  }

  /** The requests that rules match, whatever uses them. */
  public matching(
    key: string,
    { include = [], require = [], exclude = [] }: Partial<ModelRules>,
  ): RequestSet | undefined {
    // Service Auth, because it is the only decision that needs no login and takes every service token.
    return this.cached(`rules ${key}`, () =>
      this.asked(`rules ${key}`, {
        include,
        require,
        exclude,
        key: `${PROBE}rules ${key}`,
        origin: {},
        decision: "non_identity",
        reusable: false,
      }),
    );
  }

  /** Whether rules that `matching` was asked about match a request, which must tell its address. */
  public isIn(key: string, request: AccessRequest): boolean {
    return this.isAdmitted(`rules ${key}`, request);
  }

  private isAdmitted(name: string, request: AccessRequest): boolean {
    return this.engine.outcome(this.decision(`${PROBE}${name}`), request).kind === "admitted";
  }

  private cached(key: string, set: () => RequestSet | undefined): RequestSet | undefined {
    if (!this.sets.has(key)) this.sets.set(key, set());
    return this.sets.get(key);
  }

  private asked(name: string, policy: KnownPolicy, allowedIdps?: Application["allowedIdps"]): RequestSet | undefined {
    const key = `${PROBE}${name}`;
    const known = this.policies.get(policy.key);
    const policyKey = known === undefined || known === policy ? policy.key : `${key} policy`;
    this.policies.set(policyKey, policyKey === policy.key ? policy : { ...policy, key: policyKey });
    this.applications.set(key, {
      key,
      origin: {},
      type: "self_hosted",
      destinations: [],
      policies: [policyKey],
      ...(allowedIdps !== undefined && { allowedIdps }),
    });
    return this.admitted(key);
  }
}

const keyOfPolicy = ({ key }: KnownPolicy, allowedIdps?: Application["allowedIdps"]): string =>
  `policy ${JSON.stringify([key, allowedIdps])}`;
