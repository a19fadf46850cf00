import { AccessRule, RdpInfrastructureApp, TargetFleet } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const APP = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];
const DESKTOPS = { name: "Desktops", domain: "rdp.example.com", allow } as const;

function stackWithAccount() {
  const stack = newStack();
  newAccount(stack);
  return stack;
}

test("the desktops of a fleet, and what users may copy", () => {
  const stack = stackWithAccount();
  const targets = new TargetFleet(stack, "desks", { targets: { desk: { ip: "10.0.0.5" } } });
  new RdpInfrastructureApp(stack, "desktops", {
    ...DESKTOPS,
    targets,
    rdp: { allowedClipboardLocalToRemoteFormats: ["text"] },
  });
  expect(diagnosticsOf(stack)).toEqual([]);
  const json = synthesize(stack);
  expect(onlyResource(json, APP)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auto_redirect_to_identity": false,
     "depends_on": [
       "cfaccess_target_fleet.desks_5D5B04DD",
     ],
     "domain": "rdp.example.com",
     "enable_binding_cookie": false,
     "lifecycle": {
       "ignore_changes": [
         "policies[0].connection_rules",
       ],
     },
     "name": "Desktops",
     "options_preflight_bypass": false,
     "policies": [
       {
         "id": "\${cloudflare_zero_trust_access_policy.desktops_Allow_8411B357.id}",
         "precedence": 1,
       },
     ],
     "provider": "cloudflare",
     "service_auth_401_redirect": false,
     "target_criteria": [
       {
         "port": 3389,
         "protocol": "RDP",
         "target_attributes": {
           "hostname": [
             "desk",
           ],
         },
       },
     ],
     "type": "rdp",
   }
  `);
  expect(onlyResource(json, "cloudflare_zero_trust_access_policy").connection_rules).toEqual({
    rdp: { allowed_clipboard_local_to_remote_formats: ["text"] },
  });
});

test("hosts by hostname on several ports, and by tag through the companion", () => {
  const stack = stackWithAccount();
  new RdpInfrastructureApp(stack, "named", { ...DESKTOPS, targets: ["desk-2", "desk-1"], ports: [3389, 3390] });
  new RdpInfrastructureApp(stack, "tagged", {
    ...{ name: "Tagged", domain: "tagged.example.com", allow },
    targets: { include: { tags: { os: ["windows"] } }, exclude: { hostnames: ["old"] } },
  });
  const json = synthesize(stack);
  expect(onlyResource(json, APP).target_criteria).toEqual(
    [3389, 3390].map((port) => ({ port, protocol: "RDP", target_attributes: { hostname: ["desk-1", "desk-2"] } })),
  );
  expect(onlyResource(json, "cfaccess_application").target_criteria).toEqual([
    {
      ...{ port: 3389, protocol: "RDP", include: { tags: { os: ["windows"] } } },
      exclude: { target_attributes: { hostname: ["old"] } },
    },
  ]);
});

test("fails without targets, with invalid ports, and with rules for nobody", () => {
  const stack = stackWithAccount();
  new RdpInfrastructureApp(stack, "none", { ...DESKTOPS, targets: [] });
  new RdpInfrastructureApp(stack, "ports", {
    ...{ name: "Ports", domain: "ports.example.com", targets: "desk", allow, ports: [] },
  });
  new RdpInfrastructureApp(stack, "rules", {
    ...{ name: "Rules", domain: "rules.example.com", targets: "desk", rdp: {} },
  });
  expect(diagnosticsOf(stack)).toEqual([
    "[stack/none] targets is empty; add a fleet, a target or a hostname",
    "[stack/ports] ports is empty; omit it for port 3389, or add a port",
    "[stack/rules] rdp has no effect without allow; set allow, or set rdp on each policy",
  ]);
});
