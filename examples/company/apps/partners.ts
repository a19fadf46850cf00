import { join } from "node:path";
import {
  AccessPolicy,
  AccessRule,
  MtlsCertificate,
  MtlsHostnameSettings,
  SelfHostedApp,
} from "cdktf-cloudflare-access";
import { Construct } from "constructs";
import type { FoundationStack } from "../foundation-stack";

/** For people and programs of other companies, who have neither an account nor a laptop of this one. */
export class PartnerApps extends Construct {
  constructor(scope: Construct, id: string, { identity, standards, teams, domain }: FoundationStack) {
    super(scope, id);
    const hostname = `partners.${domain}`;
    new MtlsCertificate(this, "ca", {
      name: "Partners",
      certificateFile: join(__dirname, "..", "partners-ca.pem"),
      hostnames: [hostname],
    });
    new MtlsHostnameSettings(this, "mtls", { settings: [{ hostname, clientCertificateForwarding: true }] });
    const programs = new AccessPolicy(this, "programs", {
      name: "Programs of partners",
      decision: "non_identity",
      include: [AccessRule.commonName("shop.example.org"), AccessRule.commonName("bank.example.net")],
    });
    new SelfHostedApp(this, "api", { name: "Partner API", domain: hostname, policies: [programs] });

    const auditors = new AccessPolicy(this, "auditors", {
      name: "Auditors",
      include: [AccessRule.emailList(identity.auditors)],
      require: [identity.pin.login()],
      mfa: { allowedAuthenticators: ["totp", "security_key"] },
      purposeJustificationRequired: true,
      purposeJustificationPrompt: "Which audit is it for?",
      sessionDuration: "same_as_application",
    });
    new SelfHostedApp(this, "data-room", {
      name: "Data room",
      domain: `data-room.${domain}`,
      policies: [standards.blockTor, auditors, teams.finance.policy],
      allowedIdps: [identity.okta, identity.pin],
      sessionDuration: "2h",
    });
  }
}
