import type { Construct } from "constructs";
import { OidcApp, type OidcAppProps } from "./oidc-app";
import { SamlApp, type SamlAppProps } from "./saml-app";

/** Applications of other companies that users log in to through Access. Another protocol replaces the application. */
export const SaasApp = {
  /**
   * An application with OpenID Connect.
   *
   * ```ts
   * const grafana = SaasApp.oidc(this, "grafana", {
   *   name: "Grafana",
   *   redirectUris: ["https://grafana.example.com/login/generic_oauth"],
   *   allow: [AccessRule.emailDomain("example.com")],
   * });
   * new TerraformOutput(this, "client_id", { value: grafana.clientId });
   * ```
   */
  oidc: (scope: Construct, id: string, props: OidcAppProps): OidcApp => new OidcApp(scope, id, props),

  /**
   * An application with SAML.
   *
   * ```ts
   * const wiki = SaasApp.saml(this, "wiki", {
   *   name: "Wiki",
   *   spEntityId: "https://wiki.example.com",
   *   consumerServiceUrl: "https://wiki.example.com/saml/acs",
   *   allow: [AccessRule.emailDomain("example.com")],
   * });
   * new TerraformOutput(this, "sso", { value: wiki.ssoEndpoint });
   * ```
   */
  saml: (scope: Construct, id: string, props: SamlAppProps): SamlApp => new SamlApp(scope, id, props),
} as const;
