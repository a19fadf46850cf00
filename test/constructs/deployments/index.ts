import type { Deployment } from "./deployment";
import { CERTIFICATES } from "./certificates";
import { DEVICES } from "./devices";
import { LISTS } from "./lists";
import { PAGES } from "./pages";
import { POLICIES } from "./policies";

/** The constructs that `life-cycle.acceptance.test.ts` deploys, by topic. */
export const DEPLOYMENTS: readonly Deployment[] = [...POLICIES, ...PAGES, ...LISTS, ...DEVICES, ...CERTIFICATES];
