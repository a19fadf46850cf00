export { Person, type ProviderGroupRule } from "./person";
export { isPerson } from "./is-person";
export { PersonError } from "./person-error";
export { keyOfPart, type PartKind, type ReferenceOfToken } from "./keys";
export { requestOf, UNNAMED_PROVIDER, type PersonOptions } from "./request-of";
export { requestInWords } from "./request-in-words";
export { certificateInWords, listed } from "./said-in-words";
export { FREE_FACTS, type FreeFact, type Risk } from "./said";
export type {
  Reference,
  Named,
  NamedApplication,
  NamedCheck,
  NamedGroup,
  NamedList,
  NamedProvider,
  NamedServiceToken,
} from "./references";
