export type { AccountOptions } from "./account";
export { modelOfAccount, type AccountObjects } from "./live/model-of-account";
export { readLive, type ReadingClient } from "./live/read-live";
export { merge } from "./merge";

export { readSnapshot } from "./snapshot/read-snapshot";
export { writeSnapshot } from "./snapshot/write-snapshot";
export { readSource, type Source, type SourceKind } from "./source";
export { SourceError } from "./source-error";
export { readSynthesized, type SynthesizedStack } from "./synthesized/read-synthesized";
export { readPlan, type PlanModels } from "./terraform/read-plan";
export { readState } from "./terraform/read-state";
