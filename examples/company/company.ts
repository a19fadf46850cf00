import type { App } from "cdktf";
import { AgentsStack } from "./agents-stack";
import { AppsStack } from "./apps-stack";
import { FoundationStack, type FoundationProps } from "./foundation-stack";
import { ServersStack } from "./servers-stack";

export interface CompanyProps extends FoundationProps {
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
