import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { TerraformStack } from "cdktf";
import {
  AccessApplication,
  AccessRule,
  ApplicationSettings,
  SelfHostedApp,
  type IAccessApplication,
} from "../../../lib";
import { CfaccessApplicationSettings } from "../../../lib/bindings";
import { ACCOUNT_ID, appOf, diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cfaccess_application_settings";
const ID = "2ee9b2cb-6ef1-4a4b-9b0a-2f6c9d9d8a11";
const allow = [AccessRule.emailDomain("example.com")];
const skipInterstitial = true;

function stackWithAccount() {
  const stack = newStack();
  newAccount(stack);
  return stack;
}

test("settings of an application that another team manages", () => {
  const stack = stackWithAccount();
  const application = AccessApplication.fromName(stack, "shell", "Shell in the browser");
  new ApplicationSettings(stack, "settings", { application, skipInterstitial });
  const json = synthesize(stack);
  const [name] = Object.keys(json.data?.cloudflare_zero_trust_access_application ?? {});
  expect({ ...onlyResource(json, TYPE), application_id: undefined }).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "application_id": undefined,
     "provider": "cfaccess",
     "skip_interstitial": true,
   }
  `);
  expect(onlyResource(json, TYPE).application_id).toBe(
    `\${data.cloudflare_zero_trust_access_application.${name ?? ""}.app_id}`,
  );
});

test("an application of a zone, by its ID", () => {
  const stack = stackWithAccount();
  const zoneId = "f".repeat(32);
  new ApplicationSettings(stack, "settings", { application: ID, allowIframe: false, zoneId });
  expect(onlyResource(synthesize(stack), TYPE)).toEqual({
    ...{ provider: "cfaccess", zone_id: zoneId, application_id: ID, allow_iframe: false },
  });
});

const owned = (path: string) =>
  `"${path}" manages the application, and each of its updates would reset these settings; set allowIframe and ` +
  `skipInterstitial there, and remove this construct`;

test("fails for an application that a construct of the app manages, however it is named", () => {
  const stack = stackWithAccount();
  const other = new TerraformStack(appOf(stack), "other");
  newAccount(other);
  const wiki = new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", allow });
  const crm = new SelfHostedApp(other, "crm", { name: "CRM", domain: "crm.example.com", allow });
  const raw = new ZeroTrustAccessApplication(stack, "raw", {
    ...{ accountId: ACCOUNT_ID, type: "self_hosted", name: "Raw", domain: "raw.example.com" },
  });
  const settings = (id: string, application: IAccessApplication | string) =>
    new ApplicationSettings(stack, id, { application, skipInterstitial });
  settings("a-construct", wiki);
  settings("an-id", wiki.applicationId);
  settings("of-another-stack", crm);
  settings("a-raw-l1", raw.id);
  settings("a-name", AccessApplication.fromName(stack, "found", "CRM"));
  settings("a-domain", AccessApplication.fromDomain(stack, "by-domain", "raw.example.com"));
  settings("others", AccessApplication.fromName(stack, "others-app", "Others"));
  expect(diagnosticsOf(stack).filter((line) => !line.includes("settings of"))).toEqual([
    `[stack/a-construct] ${owned("stack/wiki")}`,
    `[stack/an-id] ${owned("stack/wiki")}`,
    `[stack/of-another-stack] ${owned("other/crm")}`,
    `[stack/a-raw-l1] ${owned("stack/raw")}`,
    `[stack/a-name] ${owned("other/crm")}`,
    `[stack/a-domain] ${owned("stack/raw")}`,
  ]);
});

test("fails without a setting, and for two owners of the same settings", () => {
  const stack = stackWithAccount();
  new ApplicationSettings(stack, "none", { application: "another" });
  new ApplicationSettings(stack, "one", { application: ID, skipInterstitial });
  new ApplicationSettings(stack, "two", { application: ID, allowIframe: true });
  new ApplicationSettings(stack, "three", { application: "third", skipInterstitial });
  new CfaccessApplicationSettings(stack, "raw", { accountId: ACCOUNT_ID, applicationId: "third", allowIframe: true });
  const rule = "two owners would change the same settings in turn, so merge the two";
  expect(diagnosticsOf(stack)).toEqual([
    "[stack/none] no setting is set; set allowIframe or skipInterstitial, or both",
    `[stack/two] settings of "${ID}" is used by "stack/one" already; ${rule}`,
    `[stack/three] settings of "third" is used by the L1 "stack/raw" already; ${rule}`,
  ]);
});
