// What GitHub tells a workflow: the context `github`, as far as the workflow reads it.

export const OPENED_BY_ANN = {
  event_name: "pull_request",
  repository: "example/access",
  event: { pull_request: { head: { repo: { full_name: "example/access" } } } },
  actor: "ann",
  run_id: "101",
};
export const OPENED_FROM_A_FORK = {
  ...OPENED_BY_ANN,
  event: { pull_request: { head: { repo: { full_name: "mallory/access" } } } },
};
export const MERGED_BY_ANN = { ...OPENED_BY_ANN, event_name: "push", run_id: "102" };
export const MERGED_BY_BOB = { ...MERGED_BY_ANN, actor: "bob", run_id: "103" };
export const NIGHT = { ...OPENED_BY_ANN, event_name: "schedule", run_id: "104" };
