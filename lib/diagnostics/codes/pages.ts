/** Tags and custom pages, and files that are read at synthesis. */
export const PAGE_CODES = {
  CFA2301: "A file cannot be read at synthesis",
  CFA2302: "A file is too large, or is not text",
  CFA2303: "A custom page is empty",
  CFA2304: "A tag has spaces around its name",
} as const;
