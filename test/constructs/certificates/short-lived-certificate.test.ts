import { TerraformOutput } from "cdktf";
import { GatewayCa, McpServer, SelfHostedApp, ShortLivedCertificate } from "../../../lib";
import { UUID } from "../subjects/sample-props";
import { ACCOUNT_ID, diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_short_lived_certificate";

function stackWithApplication() {
  const stack = newStack();
  newAccount(stack);
  return { stack, application: new SelfHostedApp(stack, "terminal", { name: "Terminal", domain: "ssh.example.com" }) };
}

test("the CA of an application, which hosts trust", () => {
  const { stack, application } = stackWithApplication();
  const certificate = new ShortLivedCertificate(stack, "ca", { application });
  const trusted = GatewayCa.fromPublicKey(stack, "trusted", certificate.publicKey);
  new TerraformOutput(stack, "init", { value: trusted.cloudInit() });

  const json = synthesize(stack);
  expect(onlyResource(json, TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "app_id": "\${cloudflare_zero_trust_access_application.terminal_5A1728B6.id}",
     "provider": "cloudflare",
   }
  `);
  expect(json.output?.init?.value).toContain(`\${${TYPE}.${certificate.resource.friendlyUniqueId}.public_key}`);
});

test("the CA that an application has is looked up", () => {
  const { stack } = stackWithApplication();
  ShortLivedCertificate.fromApplication(stack, "ca", UUID);
  expect(Object.values(synthesize(stack).data?.[TYPE] ?? {})).toEqual([
    { provider: "cloudflare", account_id: ACCOUNT_ID, app_id: UUID },
  ]);
});

test("fails if an application gets two", () => {
  const { stack, application } = stackWithApplication();
  new ShortLivedCertificate(stack, "one", { application });
  new ShortLivedCertificate(stack, "two", { application });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/two] short-lived certificate of "stack/terminal" is used by "stack/one" already; an application has one, so use that',
  ]);
});

test("fails if a construct that is no application is given", () => {
  const { stack } = stackWithApplication();
  const server = McpServer.fromId(stack, "server", "docs");
  new ShortLivedCertificate(stack, "ca", { application: server as never });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/ca] application must be a construct of an application, or the ID of one, not the construct "stack/server"',
  ]);
});
