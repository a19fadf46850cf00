import { EmailList, IdentityProvider, Secret, type IIdentityProviderOf } from "cdktf-cloudflare-access";
import { Construct } from "constructs";

/** Where people log in: employees with Okta, the colleagues of a bought company with Entra ID, auditors with a PIN. */
export class Identity extends Construct {
  readonly okta: IIdentityProviderOf<"okta">;
  readonly entra: IIdentityProviderOf<"entra">;
  readonly pin: IIdentityProviderOf<"oneTimePin">;
  readonly auditors: EmailList;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.okta = IdentityProvider.okta(this, "okta", {
      name: "Okta",
      oktaAccount: "https://example.okta.com",
      clientId: "0oa1b2c3d4",
      clientSecret: Secret.fromVariable("OKTA_SECRET"),
      scimConfig: { userDeprovision: true, seatDeprovision: true },
    });
    this.entra = IdentityProvider.entra(this, "entra", {
      name: "Entra ID",
      directoryId: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
      clientId: "5d2c3b1a-0f9e-4d8c-b7a6-958473625140",
      clientSecret: Secret.fromVariable("ENTRA_SECRET"),
      supportGroups: true,
    });
    this.pin = IdentityProvider.oneTimePin(this, "pin", { name: "One-time PIN" });
    this.auditors = new EmailList(this, "auditors", {
      name: "Auditors",
      emails: ["ann@audit.example.net", { value: "bob@audit.example.net", description: "until June" }],
    });
  }
}
