import { SelfHostedApp, type IAccessPolicy } from "cdktf-cloudflare-access";
import type { Construct } from "constructs";
import type { FoundationStack } from "./foundation-stack";
import type { Team } from "./team";

export interface TeamAppProps {
  readonly name: string;

  /** The team that owns the application, and may use it. */
  readonly team: Team;

  /** The first label of the hostname: `wiki`, for `wiki.example.com`. */
  readonly hostname: string;

  /**
   * Other teams that may use it.
   *
   * @default []
   */
  readonly guests?: readonly Team[];

  /**
   * Policies beside those of the teams.
   *
   * @default []
   */
  readonly policies?: readonly IAccessPolicy[];

  /**
   * Whether people log in again every hour, with a security key.
   *
   * @default false
   */
  readonly confidential?: boolean;
}

/** A web application of a team, by the standards of the company. Its other settings are the defaults of its stack. */
export class TeamApp extends SelfHostedApp {
  constructor(
    scope: Construct,
    id: string,
    foundation: FoundationStack,
    { name, team, hostname, guests = [], policies = [], confidential = false }: TeamAppProps,
  ) {
    const { standards, domain } = foundation;
    super(scope, id, {
      name,
      domain: `${hostname}.${domain}`,
      policies: [...policies, standards.blockTor, ...[team, ...guests].map(({ policy }) => policy)],
      ...(confidential && { sessionDuration: "1h", mfa: { allowedAuthenticators: ["security_key"] } }),
    });
  }
}
