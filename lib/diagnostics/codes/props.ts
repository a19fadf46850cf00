/** Props of any construct: missing, of the wrong type, too long, out of range. */
export const PROP_CODES = {
  CFA1001: "A required prop is missing",
  CFA1002: "A prop has the wrong type",
  CFA1003: "A prop must be known at synthesis, but is a Token",
  CFA1004: "A name is empty",
  CFA1005: "A string is too long",
  CFA1006: "A value is not one of the allowed ones",
  CFA1007: "A string is not a duration",
  CFA1008: "A duration is out of range",
  CFA1009: "A duration is not a whole number of minutes or hours",
  CFA1010: "A hostname, identifier or address belongs to another construct already",
} as const;
