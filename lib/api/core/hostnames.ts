/** DNS name with at least two labels, such as `app.example.com`; the first label can be `*`. No scheme, port or path. */
export const HOSTNAME_PATTERN =
  "^(?:\\*\\.)?(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$";

/** Maximum length of a DNS name, in characters (RFC 1035, section 2.3.4, without the root). */
export const HOSTNAME_LENGTH = 253;
