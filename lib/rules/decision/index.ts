// How Access decides who gets in, on the API's own JSON. Pure: no I/O, and nothing of cdktf is loaded.
export { decide, inOrderOfExecution, outcomeOf } from "./decide";
export type { AccessDecision, DecidingPolicy, DecisionInput, PolicyOutcome } from "./decide";
export { explain } from "./explain";
export type { AccessFacts, ClaimValue, GithubMembership, LoginFacts } from "./facts";
export type { Groups, RuleLists } from "./rule-lists";
