import { admissionOf, applicationOf, missingPolicy, sshRulesOf, type ApplicationOptions } from "../evaluate";
import type { AccessModel, Application, Key, KnownPolicy, OpaquePolicy, Policy } from "../model/access-model";
import { NO, YES } from "./diagrams";
import type { Node } from "./node-store";
import { OPAQUE_DECISIONS, type OpaqueDecision } from "./opaque-decisions";
import type { Outcomes } from "./outcomes";
import type { RuleCompiler } from "./rule-compiler";
import type { Theory } from "./theory";
import { USER } from "./variables";

/** A policy as it is evaluated: the requests that it matches, and what becomes of them. */
export interface PolicyStep {
  readonly policy: Policy;
  readonly matches: Node;
  readonly outcome: Node;
}

/** Policies in the order of evaluation. Those of one row are evaluated together, by precedence. */
const ORDER: readonly (readonly OpaqueDecision[])[] = [
  ["bypass", "non_identity"],
  ["allow", "deny"],
];

/** The applications of one model as diagrams whose terminals are outcomes. */
export class ApplicationCompiler {
  private readonly policies = new Map<Key, Node>();
  private readonly denied: Node;

  constructor(
    private readonly theory: Theory,
    private readonly outcomes: Outcomes,
    private readonly rules: RuleCompiler,
    private readonly model: AccessModel,
    /** The diagrams of all applications of the engine, by their steps. */
    private readonly known: Map<string, Node>,
  ) {
    this.denied = outcomes.nodeOf({ kind: "denied" });
  }

  /** What becomes of each request to an application. */
  application(key: Key, options: ApplicationOptions = {}): Node {
    const { diagrams } = this.theory;
    const steps = this.steps(key, options);
    const identity = steps.map(({ matches, outcome }) => `${matches}:${outcome}`).join();
    let node = this.known.get(identity);
    if (node === undefined) {
      node = steps.reduceRight((rest, { matches, outcome }) => diagrams.choose(matches, outcome, rest), this.denied);
      this.known.set(identity, node);
    }
    return node;
  }

  /** The policies of an application in the order of evaluation, each with the requests that it matches. */
  steps(key: Key, options: ApplicationOptions = {}): PolicyStep[] {
    const application = applicationOf(this.model, key);
    const policies = application.policies.map((policy) => this.model.policies.get(policy) ?? missingPolicy(policy));
    return ORDER.flatMap((row) => policies.flatMap((policy) => this.stepsOf(application, policy, row))).flatMap(
      (step) => this.forSshUser(application, step, options.sshUser),
    );
  }

  private stepsOf(application: Application, policy: Policy, row: readonly OpaqueDecision[]): PolicyStep[] {
    const decisions = row.filter((decision) => policy.opaque !== undefined || policy.decision === decision);
    return decisions.map((decision) => ({
      policy,
      matches: this.accepted(application, this.matches(policy, decision), decision),
      outcome:
        decision === "deny"
          ? this.denied
          : this.outcomes.nodeOf(admissionOf(this.model, application, policy, decision)),
    }));
  }

  /** The requests that a policy matches. Allow policies match only users. */
  private matches(policy: Policy, decision: OpaqueDecision): Node {
    const { diagrams, loggedIn } = this.theory;
    const node = policy.opaque === undefined ? this.knownPolicy(policy) : this.opaquePolicy(policy, decision);
    return decision === "allow" ? diagrams.and(loggedIn, node) : node;
  }

  private knownPolicy(policy: KnownPolicy): Node {
    let node = this.policies.get(policy.key);
    if (node === undefined) this.policies.set(policy.key, (node = this.rules.rules(policy)));
    return node;
  }

  private opaquePolicy({ opaque }: OpaquePolicy, decision: OpaqueDecision): Node {
    const value = OPAQUE_DECISIONS.indexOf(decision);
    return this.theory.diagrams.oneOf(this.theory.opaquePolicy(opaque), [value], YES, NO);
  }

  /** With strict service tokens, only Service Auth policies decide about a request with a service token. */
  private accepted(application: Application, matches: Node, decision: OpaqueDecision): Node {
    const node = this.withAcceptedLogin(application, matches);
    const isStrict = this.model.organization.strictServiceTokens === true && decision !== "non_identity";
    return isStrict ? this.theory.diagrams.minus(node, this.theory.anyServiceToken) : node;
  }

  /** A login with a provider that the application does not allow is no login. */
  private withAcceptedLogin({ allowedIdps: providers }: Application, node: Node): Node {
    const { diagrams } = this.theory;
    if (providers === undefined || diagrams.variableOf(node) !== USER) return node;
    return diagrams.choose(this.theory.logins(providers), node, diagrams.otherwiseOf(node));
  }

  /** The first policy that matches decides. If it does not let the user log in as this Unix user, no later one does. */
  private forSshUser(application: Application, step: PolicyStep, sshUser: string | undefined): PolicyStep[] {
    if (sshUser === undefined || step.policy.opaque !== undefined || step.outcome === this.denied) return [step];
    const { usernames, allowEmailAlias } = sshRulesOf(step.policy);
    if (usernames.includes(sshUser)) return [step];
    const refused = { ...step, outcome: this.denied };
    if (!allowEmailAlias || sshUser !== sshUser.toLowerCase()) return [refused];
    const isAlias = this.withAcceptedLogin(application, this.theory.localPart(sshUser));
    const alias = this.theory.diagrams.and(step.matches, isAlias);
    return [{ ...step, matches: alias }, refused];
  }
}
