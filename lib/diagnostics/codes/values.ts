/** Values that are created on their own: `Duration`, `Secret`. */
export const VALUE_CODES = {
  CFA1801: "A string is not a duration",
  CFA1802: "A duration is not a number from 0",
  CFA1803: "A variable name is invalid",
  CFA1804: "A secret is in plain text",
  CFA1805: "A secret is missing",
  CFA1806: "The variable of a secret has the name of another construct",
  CFA1807: "A credential was given instead of the name of a variable",
  CFA1808: "The Token of a secret is not one string",
} as const;
