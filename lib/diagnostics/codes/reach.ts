/** Expectations: who must get in to an application, and who must not. */
export const REACH_CODES = {
  CFA2501: "A person does not get in whom expectAllowed expects",
  CFA2502: "A person gets in whom expectDenied expects to stay out",
  CFA2503: "Others get in than expectOnly expects",
  CFA2504: "An expectation is contradictory, or names what the app does not have",
  CFA2505: "An expectation rests on facts that the app does not tell",
} as const;
