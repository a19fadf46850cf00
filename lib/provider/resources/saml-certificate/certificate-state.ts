import { SamlCertificateSet } from "../../../api";
import { known } from "../../../plugin-framework";
import { valuesOf } from "../../api-schema";
import type { CertificatePlan, CertificateState } from "./schema";

/** The attributes that the user sets. */
export type Settings = Pick<CertificateState, "account_id" | "identity_provider_id" | "triggers" | "rotate_after">;

/** The attributes that the user sets, from a plan. */
export function settingsOf(plan: CertificatePlan): Settings {
  const { account_id, identity_provider_id, triggers, rotate_after } = plan;
  return known({ account_id, identity_provider_id, triggers, rotate_after });
}

/**
 * The state of a certificate set of the API.
 * @param rotated_at - when the resource last rotated the certificate
 */
export function certificateState(
  { account_id, identity_provider_id, triggers, rotate_after }: Settings,
  found: SamlCertificateSet,
  rotated_at: string | null,
): CertificateState {
  const { uid, ...certificates } = valuesOf(SamlCertificateSet, found);
  return { account_id, identity_provider_id, triggers, rotate_after, rotated_at, id: uid, ...certificates };
}

/** The state of a certificate set that Terraform does not manage yet. */
export const importedCertificate = (
  account_id: string,
  identity_provider_id: string,
  found: SamlCertificateSet,
): CertificateState =>
  certificateState({ account_id, identity_provider_id, triggers: null, rotate_after: null }, found, null);
