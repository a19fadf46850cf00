import { APPLICATIONS } from "./applications";
import type { Deployment } from "./deployment";
import { IDENTITY } from "./identity";
import { POLICIES } from "./policies";

/** The constructs that `life-cycle.acceptance.test.ts` deploys, by topic. */
export const DEPLOYMENTS: readonly Deployment[] = [...IDENTITY, ...POLICIES, ...APPLICATIONS];
