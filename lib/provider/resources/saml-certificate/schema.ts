import { SamlCertificateSet } from "../../../api";
import { attribute, type Plan, type State } from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { accountId, identityProviderId } from "../shared/attributes";
import { ageLimit, triggers } from "../shared/due";

const { uid: id, ...certificates } = attributesOf(SamlCertificateSet, { computed: true });

/** Attributes of `cfaccess_saml_certificate`. */
export const attributes = {
  account_id: accountId("Id of the account that the identity provider belongs to"),
  identity_provider_id: identityProviderId("Identifier of the identity provider, which has the type `saml`."),
  triggers: triggers("rotates the certificate"),
  rotate_after: ageLimit("Age of the current certificate after which the next plan rotates it"),
  rotated_at: attribute.string({
    computed: true,
    description: "When this resource last rotated the certificate. Null if it never did.",
  }),
  id,
  ...certificates,
};

export type CertificatePlan = Plan<typeof attributes>;
export type CertificateState = State<typeof attributes>;
