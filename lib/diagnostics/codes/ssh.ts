/** SSH certificate authorities and SSH applications. */
export const SSH_CODES = {
  CFA1601: "An account has two SSH certificate authorities",
  CFA1602: "The path of a file on SSH hosts is invalid",
  CFA1603: "An SSH public key is invalid",
  CFA1604: "A private key was given as an SSH public key",
  CFA1605: "An SSH or RDP application has no targets",
  CFA1606: "An SSH or RDP application and one of its targets belong to different accounts",
  CFA1607: "The ports of an SSH or RDP application are invalid",
  CFA1608: "No target of the app has a hostname of an SSH or RDP application (warning)",
} as const;
