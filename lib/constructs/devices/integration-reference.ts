import type { IConstruct } from "constructs";

/** An integration that posture checks ask: one of this stack (`PostureIntegration`), or an existing one. */
export interface IPostureIntegration extends IConstruct {
  /** ID of the integration, a UUID. */
  readonly postureIntegrationId: string;
  /** Type of the integration in the API: `crowdstrike_s2s`. Undefined if this stack does not manage it. */
  readonly integrationType?: string | undefined;
}
