/** Identity providers and the organization. */
export const IDENTITY_CODES = {
  CFA2001: "A rule reads what its identity provider does not give to Access (warning)",
  CFA2002: "A private key was given as a certificate",
  CFA2003: "SCIM removes seats, but not users",
  CFA2004: "Settings of the organization go through the companion provider (note)",
  CFA2005: "The domain of a login page is invalid",
} as const;
