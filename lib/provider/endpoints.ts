import { READS } from "./data-sources/reads";

/** Endpoints by the type of the resource, data source, action or ephemeral resource that calls them. */
type ByType = Readonly<Record<string, readonly string[]>>;

/** A kind of thing that a configuration has. */
export type PartKind = "resource" | "data source" | "list resource" | "action" | "ephemeral resource";

/**
 * The endpoints that each part of the companion calls. `docs/coverage.md` derives from it. The life-cycle test proves the
 * endpoints of resources by the requests that the emulator received.
 */
export const ENDPOINTS: Readonly<Record<PartKind, ByType>> = {
  resource: {
    cfaccess_application: verbs("applications", ["create", "get", "update", "delete"]),
    cfaccess_application_policy: verbs("applications.policies", ["list", "get", "create", "update", "delete"]),
    cfaccess_application_settings: ["applications.get", "applications.settings.update", "applications.settings.edit"],
    cfaccess_bookmark: verbs("bookmarks", ["create", "get", "update", "delete"]),
    cfaccess_gateway_ca: verbs("gatewayCa", ["list", "create", "delete"]),
    cfaccess_idp_federation_grant: verbs("idpFederationGrants", ["get", "create", "delete"]),
    cfaccess_key_rotation: verbs("keys", ["get", "rotate"]),
    cfaccess_mcp_portal: verbs("mcp.portals", ["create", "get", "update", "delete"]),
    cfaccess_mcp_portal_server: verbs("mcp.portals", ["get", "update"]),
    cfaccess_mcp_server_oauth_client: verbs("mcp.servers", ["get", "update"]),
    cfaccess_mcp_server_sync: verbs("mcp.servers", ["get", "sync"]),
    cfaccess_organization_doh: verbs("organizations.doh", ["get", "update"]),
    cfaccess_organization_settings: verbs("organizations", ["get", "edit"]),
    cfaccess_policy_test: verbs("applications.policyTests", ["create", "get", "users.list"]),
    cfaccess_saml_certificate: [
      "identityProviders.samlCertificate.create",
      "identityProviders.get",
      "samlCertificates.get",
      "samlCertificates.rotate",
    ],
    cfaccess_service_token: verbs("serviceTokens", ["create", "get", "update", "delete"]),
    // It makes no request.
    cfaccess_service_token_delivery: [],
    cfaccess_service_token_rotation: verbs("serviceTokens", ["get", "rotate", "refresh"]),
    cfaccess_target_fleet: verbs("infrastructure.targets", ["list", "get", "update", "createBatch", "deleteBatch"]),
    cfaccess_token_revocation: ["applications.revokeTokens", "organizations.revokeUsers"],
    cfaccess_user: verbs("users", ["list", "get", "create", "update", "delete"]),
  },
  "data source": Object.fromEntries(Object.entries(READS).map(([type, { endpoint }]) => [type, [endpoint]])),
  "list resource": {
    cfaccess_application: ["applications.list"],
    cfaccess_application_policy: ["applications.list", "applications.get", "applications.policies.list"],
    cfaccess_application_settings: ["applications.list"],
    cfaccess_bookmark: ["bookmarks.list"],
    cfaccess_gateway_ca: ["gatewayCa.list"],
    cfaccess_idp_federation_grant: ["idpFederationGrants.list"],
    cfaccess_key_rotation: ["keys.get"],
    cfaccess_mcp_portal: ["mcp.portals.list"],
    cfaccess_mcp_portal_server: ["mcp.portals.list"],
    cfaccess_mcp_server_oauth_client: ["mcp.servers.list"],
    cfaccess_mcp_server_sync: ["mcp.servers.list"],
    cfaccess_organization_doh: ["organizations.doh.get"],
    cfaccess_organization_settings: ["organizations.get"],
    cfaccess_saml_certificate: ["identityProviders.list", "samlCertificates.get"],
    cfaccess_service_token: ["serviceTokens.list"],
    cfaccess_service_token_rotation: ["serviceTokens.list"],
    cfaccess_target_fleet: ["infrastructure.targets.list"],
    cfaccess_user: ["users.list"],
  },
  action: {
    cfaccess_mcp_server_sync: verbs("mcp.servers", ["get", "sync"]),
    cfaccess_refresh_service_token: ["serviceTokens.refresh"],
    cfaccess_revoke_tokens: ["applications.revokeTokens", "organizations.revokeUsers"],
    cfaccess_rotate_keys: verbs("keys", ["get", "rotate"]),
    cfaccess_rotate_service_token: verbs("serviceTokens", ["get", "rotate"]),
    cfaccess_run_policy_test: verbs("applications.policyTests", ["create", "get", "users.list"]),
  },
  "ephemeral resource": {
    // It reads what a rotation of the same run has kept.
    cfaccess_rotated_service_token_secret: [],
    cfaccess_service_token: verbs("serviceTokens", ["list", "create", "update", "delete", "refresh"]),
    cfaccess_service_token_identity: ["serviceTokens.get"],
  },
};

/** Types in `ENDPOINTS` that the provider does not have yet. Remove a type when the provider has it. */
export const NOT_YET: ReadonlySet<string> = new Set();

/** Names of endpoints of one area: `users.get`, `users.create`. */
function verbs(area: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${area}.${name}`);
}
