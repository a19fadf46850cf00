import type { Static } from "@sinclair/typebox";
import { OrganizationUpdate } from "../../../api";
import { Type } from "../../../api/core/type";
import type { Plan, State } from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { scopeAttributes } from "../shared/scope";

const { mfa_piv_key_requirements, service_token_inactivity, strict_service_token_auth, warp_auth_non_browser_401 } =
  OrganizationUpdate.properties;

/** The settings that `cloudflare_zero_trust_organization` of the official provider 5.22 lacks. No other ones are sent. */
export const OwnSettings = Type.Object({
  mfa_piv_key_requirements,
  service_token_inactivity,
  strict_service_token_auth,
  warp_auth_non_browser_401,
});
export type OwnSettings = Static<typeof OwnSettings>;

/** The names of these settings. */
export const OWN_SETTINGS = Object.keys(OwnSettings.properties) as readonly (keyof OwnSettings)[];

/** Attributes of `cfaccess_organization_settings`. */
export const attributes = {
  ...scopeAttributes("organization"),
  ...attributesOf(OwnSettings, { filledIn: OWN_SETTINGS }),
};

export type SettingsPlan = Plan<typeof attributes>;
export type SettingsState = State<typeof attributes>;
