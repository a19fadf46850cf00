/** Certificates for mTLS. */
export const CERTIFICATE_CODES = {
  CFA2201: "A private key was given as a certificate",
  CFA2202: "A string is not exactly one certificate in PEM",
  CFA2203: "A certificate cannot be parsed",
  CFA2204: "A certificate is not that of a certificate authority",
  CFA2205: "A certificate is not valid now",
  CFA2206: "A certificate expires soon (warning)",
  CFA2207: "A hostname of mTLS is invalid",
} as const;
