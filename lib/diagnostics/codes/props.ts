/** Props of any construct: missing, of the wrong type, out of range. */
export const PROP_CODES = {
  CFA1001: "A required prop is missing",
  CFA1002: "A prop has the wrong type",
  CFA1003: "A prop must be known at synthesis, but is a Token",
} as const;
