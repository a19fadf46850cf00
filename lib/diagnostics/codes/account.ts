/** `AccessAccount`, the providers of a stack, and the version of the official provider that a field needs. */
export const ACCOUNT_CODES = {
  CFA1101: "A field needs a later version of the official provider",
  CFA1102: "An account ID is invalid",
  CFA1103: "A stack has two official providers with the same alias",
  CFA1104: "Two accounts are in the same scope",
  CFA1105: "A construct has no account",
  CFA1106: "A construct and its account are in different stacks",
  CFA1107: "A provider version is invalid",
  CFA1108: "Two accounts of a stack require different provider versions",
  CFA1109: "An account is not in a stack",
  CFA1110: "The constructs of the official provider are not installed",
  CFA1111: "The companion provider is not built or installed",
  CFA1112: "The companion provider cannot be copied to the stack's folder",
  CFA1113: "The version of a provider is not exact (warning)",
  CFA1114: "The companion provider does not run on Windows (warning)",
  CFA1115: "A path of the companion provider is a symbolic link",
  CFA1116: "A file or folder is in the way of the companion provider",
} as const;
