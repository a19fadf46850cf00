import type { Sample } from "./hcl";
import type { Part } from "./parts";

/** Values of the attributes that a data source or list resource requires. */
const REQUIRED: Readonly<Record<string, Sample>> = {
  account_id: "023e105f4ecef8ad9ca31a8372d0c353",
  app_id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
  bookmark_id: "b0000000-0000-4000-8000-000000000001",
  grant_id: "5f8a6e3c-0d6b-4c5e-9a43-2a0c2b1e7d11",
  identity_provider_id: "b9a0d8f2-59a4-4f2c-a4a8-9c8b6f4f1d11",
  idp_id: ["b9a0d8f2-59a4-4f2c-a4a8-9c8b6f4f1d11"],
  nonce: "X1aXj1lFVcqqyoXF",
  policy_id: "699d98642c564d2e855e9661899b7252",
  policy_test_id: "f1a8b3c9d4e5f6789a0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f",
  service_token_id: "3537a672-e4d8-4d89-aab9-26cb622918a1",
  saml_cert_set_id: "8f1f1c0a-9f2e-4a39-8c0c-6d2c9d2f6a10",
  user_id: "f3b12456-80dd-4e89-9f5f-ba3dfff12365",
};

/** Values by attribute, of the types that need them. */
type Filters = Readonly<Record<string, Readonly<Record<string, Sample>>>>;

/** Filters that the example of a data source shows. */
const DATA_SOURCE_FILTERS: Filters = {
  cfaccess_access_requests: { since: "2026-11-23T00:00:00Z", allowed: false, limit: 20 },
  cfaccess_mcp_servers: { search: "wiki" },
  cfaccess_policy_test_users: { status: "fail" },
  cfaccess_scim_groups: { name: "Engineering" },
  cfaccess_scim_updates: { status: ["FAILURE"], since: "2026-11-23T00:00:00Z" },
  cfaccess_scim_users: { email: "jane@example.com" },
  cfaccess_targets: { tag: ["role:db"], order: "hostname" },
  cfaccess_users: { email: "jane@example.com" },
};

/** Filters that the example of a list resource shows. */
const LIST_FILTERS: Filters = {
  cfaccess_application: { type: "self_hosted" },
  cfaccess_application_policy: { application_id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" },
  cfaccess_mcp_portal_server: { portal_id: "tools" },
  cfaccess_mcp_server_sync: { search: "wiki" },
  cfaccess_service_token: { search: "CI" },
  cfaccess_service_token_rotation: { search: "CI" },
  cfaccess_user: { email: "jane@example.com" },
};

/** The values of a data source or list resource in its example, by attribute. */
export function examplesOf({ kind, type, schema: { attributes } }: Part): Record<string, Sample> {
  const wanted = Object.entries(attributes).filter(
    ([name, { presence }]) => presence === "required" || name === "account_id",
  );
  const values = wanted.map(([name]): [string, Sample] => [name, REQUIRED[name] ?? missing(type, name)]);
  const filters = kind === "list resource" ? LIST_FILTERS : DATA_SOURCE_FILTERS;
  return { ...Object.fromEntries(values), ...filters[type] };
}

function missing(type: string, name: string): never {
  throw new Error(`the example of ${type} needs ${name}: add a value to tools/provider-docs/sample-values.ts`);
}
