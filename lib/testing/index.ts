export { accessMatchers, type ExpectedRule } from "./matchers";
export type { AccessMatchers } from "./access-matchers";
export type { MatcherResult } from "./messages";
export type { ReachOptions } from "./subject";
export type { Requirement } from "../reach/judge";
export { Person, PersonError, type FreeFact, type ProviderGroupRule, type Risk } from "../reach/person";
export { readSource, SourceError, type Source, type SourceKind } from "../reach/readers";
export type { AccessModel } from "../reach/model/access-model";
