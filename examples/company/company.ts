import type { App } from "cdktf";
import { AgentsStack } from "./agents-stack";
import { AppsStack } from "./apps-stack";
import { FoundationStack } from "./foundation-stack";
import { ServersStack } from "./servers-stack";

/** What differs between two accounts, such as those of staging and production. */
export interface CompanyProps {
  readonly accountId: string;

  /** ID of the zone of `domain`. */
  readonly zoneId: string;

  /** Domain of all hostnames and email addresses. */
  readonly domain: string;

  /**
   * Prefix of the names of the stacks, for an app with several accounts: `staging-`.
   *
   * @default no prefix
   */
  readonly prefix?: string;
}

/** Everything that a company has in Cloudflare Access: 40 applications in four stacks. */
export function company(app: App, { prefix = "", ...props }: CompanyProps): void {
  const foundation = new FoundationStack(app, `${prefix}foundation`, props);
  new AppsStack(app, `${prefix}apps`, foundation);
  new ServersStack(app, `${prefix}servers`, foundation);
  new AgentsStack(app, `${prefix}agents`, foundation);
}
