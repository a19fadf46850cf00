import type { RuleKind } from "../../api/areas/policies/rules";
import type { RuleValueOf } from "../../rules/kinds";
import type { AccessModel } from "../model/access-model";
import { YES } from "./diagrams";
import type { Node } from "./node-store";
import type { Theory } from "./theory";

/** What a rule may refer to. */
export interface RuleScope {
  readonly theory: Theory;
  readonly model: AccessModel;
  /** Who matches the rules of the group with this key. */
  readonly group: (key: string) => Node;
}

type Encoding<Kind extends RuleKind> = (value: RuleValueOf<Kind>, scope: RuleScope) => Node;

/** The requests that a rule of each kind matches. A kind that is missing does not compile. */
export const RULE_ENCODINGS = {
  email: ({ email }, { theory }) => theory.emails([email]),
  email_domain: ({ domain }, { theory }) => theory.domain(domain),
  email_list: ({ id }, { theory, model }) => theory.list(id, model.lists.get(id)),
  group: ({ id }, { group }) => group(id),
  login_method: ({ id }, { theory }) => theory.login(id),
  auth_method: ({ auth_method }, { theory }) => theory.method(auth_method),
  auth_context: ({ ac_id, identity_provider_id }, { theory }) =>
    theory.claim(identity_provider_id, { type: "auth context", context: ac_id }),
  // Groups of these three kinds are compared with the groups that the provider reports, whatever they are called.
  azureAD: ({ id, identity_provider_id }, { theory }) =>
    theory.claim(identity_provider_id, { type: "group", name: id }),
  gsuite: ({ email, identity_provider_id }, { theory }) =>
    theory.claim(identity_provider_id, { type: "group", name: email }),
  okta: ({ name, identity_provider_id }, { theory }) => theory.claim(identity_provider_id, { type: "group", name }),
  "github-organization": ({ name, team, identity_provider_id }, { theory }) =>
    theory.claim(
      identity_provider_id,
      team === undefined ? { type: "organization", organization: name } : { type: "team", organization: name, team },
    ),
  saml: ({ attribute_name, attribute_value, identity_provider_id }, { theory }) =>
    theory.claim(identity_provider_id, { type: "saml", name: attribute_name, value: attribute_value }),
  oidc: ({ claim_name, claim_value, identity_provider_id }, { theory }) =>
    theory.claim(identity_provider_id, { type: "oidc", name: claim_name, value: claim_value }),
  cloudflare_account_member: ({ account_id }, { theory }) => theory.account(account_id),
  user_risk_score: ({ user_risk_score }, { theory }) => theory.risk(user_risk_score),
  external_evaluation: ({ evaluate_url }, { theory }) => theory.evaluation(evaluate_url),
  everyone: () => YES,
  geo: ({ country_code }, { theory }) => theory.country(country_code),
  ip: ({ ip }, { theory }) => theory.addresses([ip]),
  ip_list: ({ id }, { theory, model }) => theory.list(id, model.lists.get(id)),
  device_posture: ({ integration_uid }, { theory }) => theory.posture(integration_uid),
  certificate: (_value, { theory }) => theory.anyCertificate,
  common_name: ({ common_name }, { theory }) => theory.commonName(common_name),
  service_token: ({ token_id }, { theory }) => theory.serviceToken(token_id),
  any_valid_service_token: (_value, { theory }) => theory.validServiceToken,
  linked_app_token: ({ app_uid }, { theory }) => theory.linkedApp(app_uid),
} as const satisfies { readonly [Kind in RuleKind]: Encoding<Kind> };
