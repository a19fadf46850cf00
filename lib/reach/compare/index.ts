export { compare, type CompareOptions } from "./compare";
export {
  CHANGE_KINDS,
  COMPARISON_VERSION,
  type Change,
  type ChangedConditions,
  type ChangedThing,
  type ChangeKind,
  type Comparison,
  type DecisionOnExample,
  type Example,
  type Finding,
  type PartOfSource,
  type Proved,
  type UnknownFact,
} from "./comparison";
export { CHECKS, type CheckName } from "./check-name";
export { CHECK_VERSION, type CheckResult } from "./check-result";
export {
  checkChanges,
  checkNotGranted,
  checkNotPublic,
  checkRequires,
  REQUIREMENTS,
  type CheckOptions,
  type NotGrantedOptions,
  type Requirement,
  type RequiresOptions,
} from "./checks";
export { CLASS_FORMS, RequestClassError } from "./class-of-requests";
export { ExceptionsFileError, readExceptions, type Exception, type ExceptionsUse } from "./exceptions";
