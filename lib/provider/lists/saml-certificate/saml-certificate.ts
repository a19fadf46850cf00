import { companion } from "../../context";
import { importedCertificate } from "../../resources/saml-certificate/certificate-state";
import { samlCertificate } from "../../resources/saml-certificate/saml-certificate";
import { inputAccountId } from "../../resources/shared/attributes";
import { withSummary, withSummaryOfAll } from "../../resources/shared/request-errors";

const SUMMARY = "Could not list the SAML certificates";

/** The list resource `cfaccess_saml_certificate`: the certificates of an account's SAML identity providers. */
export const samlCertificateList = companion.defineListResource({
  resource: samlCertificate,
  schema: {
    description: "Finds the identity providers of an account that have a SAML certificate.",
    attributes: { account_id: inputAccountId("Id of the account to search") },
  },

  async *list({ config: { account_id }, includeResource, provider, signal }) {
    const { identityProviders, samlCertificates } = provider.client(account_id);
    for await (const found of withSummaryOfAll(SUMMARY, identityProviders.list({}, { signal }))) {
      const { id, name, saml_certificate_set_id: saml_cert_set_id } = found;
      if (saml_cert_set_id === undefined) continue;
      const set = includeResource
        ? await withSummary(SUMMARY, () => samlCertificates.get({ saml_cert_set_id }, { signal }))
        : undefined;
      yield {
        identity: { account_id, identity_provider_id: id },
        displayName: `SAML certificate of ${name}`,
        ...(set && { resource: importedCertificate(account_id, id, set) }),
      };
    }
  },
});
