/** Constructs that are renamed, moved, or handed over to another stack. */
export const REFACTORING_CODES = {
  CFA1901: "A former path cannot be read",
  CFA1902: "A former path is outside the stack",
  CFA1903: "A construct is moved from its own path",
  CFA1904: "The stack still uses the former path of a construct",
  CFA1905: "Two constructs are moved from one path",
  CFA1906: "An identifier follows from the former ID of its construct (warning)",
  CFA1907: "The stack still refers to a construct that it releases",
  CFA1908: "Resources that Terraform forgets cannot be written as HCL",
  CFA1909: "A state file cannot be read",
  CFA1910: "A state file has no resource to import",
} as const;
