import { APPLICATIONS } from "./applications";
import { CERTIFICATES } from "./certificates";
import type { Deployment } from "./deployment";
import { DEVICES } from "./devices";
import { IDENTITY } from "./identity";
import { LISTS } from "./lists";
import { MCP } from "./mcp";
import { PAGES } from "./pages";
import { POLICIES } from "./policies";
import { USERS } from "./users";

/** The constructs that `life-cycle.acceptance.test.ts` deploys, by topic. */
export const DEPLOYMENTS: readonly Deployment[] = [
  ...IDENTITY,
  ...POLICIES,
  ...APPLICATIONS,
  ...MCP,
  ...PAGES,
  ...LISTS,
  ...DEVICES,
  ...CERTIFICATES,
  ...USERS,
];
