import type { SamlCertificateSet } from "../../../api";
import { isUnknown, path, ProviderError, unknown, type Diagnostics } from "../../../plugin-framework";
import { companion, type ProviderContext } from "../../context";
import { listingOf } from "../../listed-reads";
import { isChanged, isPastAge } from "../shared/due";
import { parseImportId } from "../shared/import-id";
import { ifFound } from "../shared/not-found";
import { withSummary } from "../shared/request-errors";
import { certificateState, importedCertificate, settingsOf, type Settings } from "./certificate-state";
import { rotateUnrecorded } from "./rotate-certificate";
import { attributes, type CertificatePlan, type CertificateState } from "./schema";

/** The provider, and where to report. */
interface Work {
  readonly provider: ProviderContext;
  readonly signal: AbortSignal;
  readonly diagnostics: Diagnostics;
}

/** What a rotation changes. */
const UNKNOWN = {
  rotated_at: unknown,
  current_certificate: unknown,
  previous_certificate: unknown,
  updated_at: unknown,
};

/** `cfaccess_saml_certificate`: the certificates with which a SAML identity provider encrypts its assertions. */
export const samlCertificate = companion.defineResource({
  type: "cfaccess_saml_certificate",
  schema: {
    description:
      "The certificate with which a SAML identity provider encrypts its assertions. It creates the certificate set of the identity provider, or adopts the existing one, and rotates it after a change of `triggers` and when the current certificate is older than `rotate_after`. A rotation ends the previous certificate. Destroying this resource makes no request: the API cannot delete a certificate set.",
    attributes,
  },
  identity: {
    attributes: { account_id: attributes.account_id, identity_provider_id: attributes.identity_provider_id },
  },

  modifyPlan({ prior, plan, diagnostics }) {
    if (prior !== null && (plan === null || !isSameSet(prior, plan))) warnOfDestroy(prior, diagnostics);
    if (prior === null || plan === null) return undefined;
    const { rotated_at, current_certificate, previous_certificate, updated_at } = prior;
    if (!isDue(prior, plan)) return { ...plan, rotated_at, current_certificate, previous_certificate, updated_at };
    if (!isChanged(prior, plan, ["triggers", "rotate_after"])) warnOfAge(prior, diagnostics);
    return { ...plan, ...UNKNOWN };
  },

  async create({ plan, ...work }) {
    const wanted = settingsOf(plan);
    const { account_id, identity_provider_id } = wanted;
    const client = work.provider.client(account_id);
    const summary = `Could not create the SAML certificate of the identity provider "${identity_provider_id}"`;
    return inSequence(wanted, work, summary, async () => {
      const { samlCertificate: endpoint } = client.identityProviders;
      const found = await endpoint.create({ identity_provider_id }, { signal: work.signal });
      const isNeeded = isPastAge(found.updated_at, wanted.rotate_after);
      return isNeeded ? rotated(wanted, found, null, work) : certificateState(wanted, found, null);
    });
  },

  async read({ state, provider, signal }) {
    const { account_id, identity_provider_id, id } = state;
    const { samlCertificates } = provider.client(account_id);
    const summary = `Could not read the SAML certificate of the identity provider "${identity_provider_id}"`;
    const found = await withSummary(summary, () =>
      provider.listedReads.read<SamlCertificateSet | undefined>(`SAML certificates of ${account_id}`, id, {
        single: () => ifFound(samlCertificates.get({ saml_cert_set_id: id }, { signal })),
        all: () => listingOf(samlCertificates.list({}, { signal }), ({ uid }) => uid),
      }),
    );
    return found === undefined ? null : certificateState(state, found, state.rotated_at);
  },

  async update({ plan, prior, ...work }) {
    const wanted = settingsOf(plan);
    if (!isUnknown(plan.rotated_at)) return { ...prior, ...wanted };
    const { account_id, identity_provider_id } = wanted;
    const { samlCertificates } = work.provider.client(account_id);
    const summary = `Could not rotate the SAML certificate of the identity provider "${identity_provider_id}"`;
    return inSequence(wanted, work, summary, async () => {
      // Somebody may have rotated it since the plan, and the plan may not have known the values that decide.
      const found = await samlCertificates.get({ saml_cert_set_id: prior.id }, { signal: work.signal });
      const isNeeded = isDue({ ...prior, updated_at: found.updated_at }, wanted);
      return isNeeded
        ? rotated(wanted, found, prior.rotated_at, work)
        : certificateState(wanted, found, prior.rotated_at);
    });
  },

  delete: () => undefined,

  async importState({ id: importId, identity, provider, signal }) {
    const summary = "Could not import the SAML certificate";
    const { account_id, identity_provider_id } = identity ?? parseCertificate(importId, summary);
    const { identityProviders, samlCertificates } = provider.client(account_id);
    const found = await withSummary(summary, async () => {
      const { saml_certificate_set_id: id } = await identityProviders.get({ identity_provider_id }, { signal });
      return id === undefined ? undefined : samlCertificates.get({ saml_cert_set_id: id }, { signal });
    });
    if (found === undefined) throw noCertificate(identity_provider_id, summary);
    return { state: importedCertificate(account_id, identity_provider_id, found) };
  },
});

type Identifiers = Pick<CertificateState, "account_id" | "identity_provider_id">;

function parseCertificate(importId: string, summary: string): Identifiers {
  const { accountId: account_id, id } = parseImportId(importId, "ACCOUNT_ID/IDENTITY_PROVIDER_ID", summary);
  return { account_id, identity_provider_id: id };
}

const noCertificate = (identityProviderId: string, summary: string): ProviderError =>
  new ProviderError(
    summary,
    `The identity provider "${identityProviderId}" has no SAML certificate. Remove the import: the resource then creates one.`,
  );

const isSameSet = (prior: CertificateState, plan: CertificatePlan): boolean =>
  !isChanged(prior, plan, ["account_id", "identity_provider_id"]);

const isDue = (prior: CertificateState, plan: Pick<CertificatePlan, "triggers" | "rotate_after">): boolean =>
  isChanged(prior, plan, ["triggers"]) || isPastAge(prior.updated_at, plan.rotate_after);

/** One request for a certificate at a time, so that two resources do not rotate it twice. */
const inSequence = (
  { identity_provider_id }: Identifiers,
  { provider }: Pick<Work, "provider">,
  summary: string,
  work: () => Promise<CertificateState>,
): Promise<CertificateState> =>
  provider.inSequence(`SAML certificate of ${identity_provider_id}`, () => withSummary(summary, work));

/** Rotates the certificate, and returns the state. */
async function rotated(
  settings: Settings,
  before: SamlCertificateSet,
  recorded: string | null,
  { provider, signal, diagnostics }: Work,
): Promise<CertificateState> {
  const client = provider.client(settings.account_id);
  const { set, isEarlier } = await rotateUnrecorded(client, before, recorded, signal);
  if (isEarlier) warnOfEarlier(settings, set, diagnostics);
  return certificateState(settings, set, set.updated_at);
}

function warnOfDestroy({ identity_provider_id, id }: CertificateState, diagnostics: Diagnostics): void {
  diagnostics.warning(
    "The SAML certificate stays",
    `Destroying this resource only removes it from the state. The API cannot delete a certificate set, so the identity provider "${identity_provider_id}" keeps the set ${id}.`,
  );
}

/** The plan itself does not show why it rotates. */
function warnOfAge(prior: CertificateState, diagnostics: Diagnostics): void {
  diagnostics.warning(
    `The SAML certificate of the identity provider "${prior.identity_provider_id}" will be rotated`,
    `The current certificate, of ${prior.updated_at}, is older than rotate_after = "${prior.rotate_after ?? ""}". Configure the new certificate at the identity provider before the next rotation.`,
    path("rotate_after"),
  );
}

function warnOfEarlier({ identity_provider_id }: Settings, set: SamlCertificateSet, diagnostics: Diagnostics): void {
  diagnostics.warning(
    `The SAML certificate of the identity provider "${identity_provider_id}" was not rotated again`,
    `It was rotated at ${set.updated_at}, less than an hour ago, and this resource had not recorded it: an earlier run may have been interrupted. A second rotation would end the certificate that the identity provider may still use. To rotate all the same, change triggers and apply again.`,
  );
}
