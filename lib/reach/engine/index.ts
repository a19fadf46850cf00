export { Decision } from "./decision";
export { DecisionEngine, isLetIn, type ChangedRequests, type DecisionChanges } from "./decision-engine";
export { TooEntangledError } from "./node-store";
export { RequestSet } from "./request-set";
export { UnsoundAnswerError } from "./unsound-answer-error";
