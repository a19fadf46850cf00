import { APPLICATION_TYPES } from "./application-types";
import { APPLICATIONS } from "./applications";
import { IDENTITY } from "./identity";
import { CERTIFICATES } from "./certificates";
import { DEVICES } from "./devices";
import { LISTS } from "./lists";
import { MCP } from "./mcp";
import { PAGES } from "./pages";
import { POLICIES } from "./policies";
import { SSH } from "./ssh";
import { TARGETS } from "./targets";
import { USERS } from "./users";

/** Every construct. test/completeness/constructs.test.ts names one that is missing. */
export const SUBJECTS = [
  ...IDENTITY,
  ...POLICIES,
  ...APPLICATIONS,
  ...APPLICATION_TYPES,
  ...MCP,
  ...SSH,
  ...TARGETS,
  ...PAGES,
  ...LISTS,
  ...DEVICES,
  ...CERTIFICATES,
  ...USERS,
];
