import { APPLICATIONS } from "./applications";
import { CERTIFICATES } from "./certificates";
import { DEVICES } from "./devices";
import { LISTS } from "./lists";
import { MCP } from "./mcp";
import { PAGES } from "./pages";
import { POLICIES } from "./policies";
import { SSH } from "./ssh";
import { TARGETS } from "./targets";

/** Every construct. test/completeness/constructs.test.ts names one that is missing. */
export const SUBJECTS = [
  ...POLICIES,
  ...APPLICATIONS,
  ...MCP,
  ...SSH,
  ...TARGETS,
  ...PAGES,
  ...LISTS,
  ...DEVICES,
  ...CERTIFICATES,
];
