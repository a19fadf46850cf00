import type { SamlCertificateSet } from "../../../api";
import type { AccessClient } from "../../../client";
import { isLostResponse } from "../shared/lost-response";

/** Milliseconds in which a rotation that is not in the state counts as that of a run that failed. */
const RECENT = 60 * 60_000;

/** The result of `rotateUnrecorded`. */
export interface CertificateRotation {
  /** The certificates after the rotation. */
  readonly set: SamlCertificateSet;
  /** Whether an earlier rotation counts, so that the certificate was not rotated again. */
  readonly isEarlier: boolean;
}

/**
 * Rotates a certificate, unless somebody did so within the last hour, and `recorded` is older or null: a run that was killed
 * may have done it. After two rotations the certificate that the identity provider still uses would no longer work.
 * @param before - the certificates as the API returns them now
 * @param recorded - when the resource last rotated the certificate, as in its state
 * @throws OutcomeUnknownError when the response is lost, and the API still returns the certificate from before
 */
export async function rotateUnrecorded(
  client: AccessClient,
  before: SamlCertificateSet,
  recorded: string | null,
  signal: AbortSignal,
): Promise<CertificateRotation> {
  if (isUnrecorded(before, recorded)) return { set: before, isEarlier: true };
  return { set: await rotate(client, before, signal), isEarlier: false };
}

/** A set that was never rotated has no previous certificate. */
function isUnrecorded({ updated_at, previous_certificate }: SamlCertificateSet, recorded: string | null): boolean {
  if (previous_certificate === undefined || previous_certificate === null) return false;
  const isRecent = Date.now() - Date.parse(updated_at) < RECENT;
  return isRecent && (recorded === null || Date.parse(updated_at) > Date.parse(recorded));
}

async function rotate(
  { samlCertificates }: AccessClient,
  before: SamlCertificateSet,
  signal: AbortSignal,
): Promise<SamlCertificateSet> {
  const { uid: saml_cert_set_id, current_certificate } = before;
  try {
    return await samlCertificates.rotate({ saml_cert_set_id }, { signal });
  } catch (error) {
    if (!isLostResponse(error)) throw error;
    const after = await samlCertificates.get({ saml_cert_set_id }, { signal }).catch(() => before);
    if (after.current_certificate?.uid === current_certificate?.uid) throw error;
    return after;
  }
}
