import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { DohSettingsInput, Organization, OrganizationInput, Timestamp } from "../../api";

/** A stored organization. */
export const StoredOrganization = Type.Object({
  ...Organization.properties,
  name: OrganizationInput.properties.name,
  auth_domain: OrganizationInput.properties.auth_domain,
  created_at: Timestamp(),
  updated_at: Timestamp(),
});
export type StoredOrganization = Static<typeof StoredOrganization>;

/** The stored DoH settings. */
export const StoredDohSettings = DohSettingsInput;
