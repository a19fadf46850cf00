// How Access decides on a request, from the API's JSON. It is pure: it does no I/O, and does not load cdktf.
export { decide, inOrderOfExecution, outcomeOf } from "./decide";
export type { AccessDecision, DecidingPolicy, DecisionInput, PolicyOutcome, Refusal } from "./decide";
export { explain } from "./explain";
export type { AccessFacts, ClaimValue, GithubMembership, LoginFacts } from "../kinds";
export type { Groups, RuleLists } from "./rule-lists";
