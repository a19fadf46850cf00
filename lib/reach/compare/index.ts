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
