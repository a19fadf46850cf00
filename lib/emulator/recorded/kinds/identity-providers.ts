import type { RecordedKind } from "../recorded-kind";

/** Identity providers, with what SCIM provisioned. */
export const identityProviders: RecordedKind = {
  kind: "identity-providers",
  source: "recorded responses of cf-terraforming; acceptance tests of the official provider",
  certainty: "recorded",
  paths: [
    "/{accounts_or_zones}/{account_or_zone_id}/access/identity_providers",
    "/{accounts_or_zones}/{account_or_zone_id}/access/identity_providers/*",
  ],
  collection: "/accounts/{account_id}/access/identity_providers",
  key: "id",
  create: {
    body: {
      name: "{prefix} Entra",
      type: "azureAD",
      config: { client_id: "client", client_secret: "not a secret", directory_id: "directory", support_groups: true },
      scim_config: { enabled: true, user_deprovision: true, seat_deprovision: true },
    },
    result: {
      id: "uuid",
      config: { client_secret: "absent" },
      scim_config: { secret: "string", scim_base_url: "url" },
    },
  },
  object: {
    id: "uuid",
    uid: "uuid",
    version: "hex32",
    name: "string",
    type: "string",
    config: {
      azure_cloud: "string",
      client_id: "string",
      client_secret: "absent",
      conditional_access_enabled: "boolean",
      directory_id: "string",
      redirect_url: "url",
      support_groups: "boolean",
    },
    scim_config: {
      enabled: "boolean",
      group_member_deprovision: "boolean",
      scim_base_url: "url",
      seat_deprovision: "boolean",
      user_deprovision: "boolean",
      secret: "absent",
    },
  },
  item: {
    id: "uuid",
    uid: "uuid",
    version: "hex32",
    name: "string",
    type: "string",
    config: { redirect_url: "url", client_secret: "absent" },
    "scim_config?": { secret: "absent" },
  },
  resultInfo: { per_page: 200, total_pages: true },
  update: {
    body: {
      name: "{prefix} Entra, renamed",
      type: "azureAD",
      config: { client_id: "client", client_secret: "not a secret", directory_id: "directory", support_groups: true },
      scim_config: { enabled: true, user_deprovision: true, seat_deprovision: true },
    },
  },
  unknown: { code: 12135 },
};
