import type { Evaluation } from "../evaluate";
import { missingPolicy, sshRulesOf } from "../evaluate";
import type { AccessModel, Application, Key, Policy } from "../model/access-model";
import { conditionsInWords, outcomeInWords } from "./outcome-in-words";
import { decidingInWords, partInWords, passedOver, policyInWords } from "./policies-in-words";

/** A decision in words. */
export interface Explanation {
  /** What becomes of the request: `ann@example.com gets in to wiki.example.com`. */
  readonly verdict: string;
  /** The application that decides; undefined if none does. */
  readonly application: string | undefined;
  /** The policy that decided, with the rules that matched; undefined if none did. */
  readonly decidedBy: string | undefined;
  /** Why the request is denied although the policy that decided lets people in; undefined if it is not. */
  readonly but: string | undefined;
  /** What a person who gets in must still do or bear. */
  readonly conditions: readonly string[];
  /** The policies that were evaluated and do not match, each with the reason, in the order of evaluation. */
  readonly passedOver: readonly string[];
  /** The policies that were not evaluated, since an earlier one decided. */
  readonly notReached: readonly string[];
}

/** What an explanation is about. */
export interface Explained {
  /** Who asks, in words. */
  readonly who: string;
  /** What is asked for, in words. */
  readonly what: string;
  /** The applications that decide: none, one, or the portal's and the server's. */
  readonly applications: readonly Key[];
  readonly evaluation: Evaluation;
  /** The Unix user, over SSH. */
  readonly sshUser?: string | undefined;
}

/** Explains an evaluation: what decided, under which conditions, and every policy passed over with the reason. */
export function explainEvaluation(model: AccessModel, explained: Explained): Explanation {
  const { who, what, applications, evaluation } = explained;
  const { outcome, decidedBy, considered } = evaluation;
  const parts = applications.flatMap((key) => model.applications.get(key) ?? []);
  const reached = new Set(considered.map(({ policy }) => policy.key));
  return {
    verdict: `${who} ${outcomeInWords(outcome)}${outcome.kind === "admitted" || outcome.kind === "denied" ? ` to ${what}` : `: ${what}`}`,
    application: parts.length === 0 ? undefined : parts.map((part) => partInWords("application", part)).join(" and "),
    decidedBy: decidedBy && decidingInWords(model, decidedBy),
    but: refusalOf(explained),
    conditions: outcome.kind === "admitted" ? conditionsInWords(outcome.conditions) : [],
    passedOver: passedOver(model, evaluation),
    notReached: parts
      .flatMap((application) => policiesOf(model, application))
      .filter(({ key }) => !reached.has(key))
      .map(policyInWords),
  };
}

/** Why a policy that matches does not let the request in: over SSH, and for programs that use tools. */
export function refusalOf({
  evaluation: { outcome, decidedBy },
  sshUser,
}: Pick<Explained, "evaluation" | "sshUser">): string | undefined {
  const policy = decidedBy?.policy;
  if (outcome.kind !== "denied" || policy === undefined || policy.opaque !== undefined || policy.decision === "deny") {
    return undefined;
  }
  if (sshUser === undefined) return "programs cannot use a server to which every user logs in";
  const { usernames, allowEmailAlias } = sshRulesOf(policy);
  const users = [...usernames, ...(allowEmailAlias ? ["the name of the email address"] : [])];
  return `it lets people in as ${users.join(" or ") || "no Unix user"}, not as ${sshUser}; the first policy that matches decides`;
}

const policiesOf = ({ policies }: AccessModel, application: Application): Policy[] =>
  application.policies.map((key) => policies.get(key) ?? missingPolicy(key));

/** An explanation as one line, for messages. */
export function explanationLine({ verdict, decidedBy, but, passedOver }: Explanation): string {
  if (decidedBy !== undefined)
    return [verdict, `by ${decidedBy}`, ...(but === undefined ? [] : [`but ${but}`])].join("; ");
  return [verdict, ...passedOver.slice(0, SHOWN), ...more(passedOver.length - SHOWN)].join("; ");
}

/** The most policies shown in one line. */
const SHOWN = 3;

const more = (count: number): string[] => (count > 0 ? [`and ${count} more`] : []);

/** An explanation as text, in several lines. */
export function explanationText(explanation: Explanation): string {
  const { verdict, application, decidedBy, but, conditions, passedOver, notReached } = explanation;
  return [
    verdict,
    ...(application === undefined ? [] : [`  decided by ${application}`]),
    ...(decidedBy === undefined ? noMatch(explanation) : [`  by ${decidedBy}`]),
    ...(but === undefined ? [] : [`  but ${but}`]),
    ...conditions.map((condition) => `  ${condition}`),
    ...section("passed over", passedOver),
    ...section(
      decidedBy === undefined
        ? "not evaluated, since only Service Auth policies decide about service tokens"
        : "not evaluated, since an earlier policy decided",
      notReached,
    ),
  ].join("\n");
}

const noMatch = ({ application }: Explanation): string[] => (application === undefined ? [] : ["  no policy matches"]);

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)];
