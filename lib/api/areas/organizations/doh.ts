import type { Static } from "@sinclair/typebox";
import { get, put } from "../../core/endpoint";
import { Duration, Uuid } from "../../core/schema";
import { SDK_7_3 } from "../../core/sources";
import { Type } from "../../core/type";
import { ServiceToken } from "../service-tokens/service-tokens";

/** Default duration of a DoH token (official SDK). */
export const DOH_JWT_DURATION = "24h";

const doh_jwt_duration = Type.Optional(
  Duration({
    default: DOH_JWT_DURATION,
    description: "How long a DoH token is valid: at most the key rotation interval of the account.",
  }),
);

/** The fields of the DoH settings that can be changed. Omitted fields stay unchanged. */
export const DohSettingsInput = Type.Object({
  service_token_id: Type.Optional(Uuid({ description: "Identifier of the service token that authenticates DoH." })),
  doh_jwt_duration,
});
export type DohSettingsInput = Static<typeof DohSettingsInput>;

const { id, name, client_id, duration, enabled, expires_at } = ServiceToken.properties;

/** The DoH settings: the service token that authenticates DNS over HTTPS, and the duration of DoH tokens. */
export const DohSettings = Type.Object({ id, name, client_id, duration, enabled, expires_at, doh_jwt_duration });
export type DohSettings = Static<typeof DohSettings>;

const path = "/accounts/{account_id}/access/organizations/doh";
const permission = "Access: Organizations, Identity Providers, and Groups";
const newerThanReference = SDK_7_3;

/** The settings of DNS over HTTPS (DoH) with a service token. */
export const doh = {
  get: get(path, {
    summary: "Get your Zero Trust organization DoH settings",
    permission,
    newerThanReference,
    result: DohSettings,
  }),
  update: put(path, {
    summary: "Update your Zero Trust organization DoH settings",
    permission,
    newerThanReference,
    body: DohSettingsInput,
    result: DohSettings,
  }),
} as const;
