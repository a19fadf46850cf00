import { AccessPolicy, AccessRule, RdpApp, TargetFleet, type AccessPolicyProps } from "../../../lib";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_application";
const allow = [AccessRule.emailDomain("example.com")];

test("remote desktops are an application of type rdp, with the hosts of a fleet", () => {
  const stack = newStack();
  newAccount(stack);
  const fleet = new TargetFleet(stack, "desks", { targets: { desk: { ip: "10.0.0.5" } } });
  const targetCriteria = [fleet.criteria(3389, "RDP")];
  new RdpApp(stack, "desktops", { name: "Desktops", domain: "rdp.example.com", targetCriteria, allow });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "auto_redirect_to_identity": false,
     "depends_on": [
       "cfaccess_target_fleet.desks_5D5B04DD",
     ],
     "domain": "rdp.example.com",
     "enable_binding_cookie": false,
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
});

test("fails with another protocol, and without targets", () => {
  const stack = newStack();
  newAccount(stack);
  const criteria = TargetFleet.fromHostnames(stack, "hosts", ["web"]).criteria(22, "SSH");
  const domain = "rdp.example.com";
  new RdpApp(stack, "ssh", { name: "SSH", domain, targetCriteria: [criteria], allow });
  new RdpApp(stack, "none", { name: "None", domain: `${domain}/none`, targetCriteria: [], allow });
  expect(diagnosticsOf(stack)).toEqual([
    "[stack/ssh] targetCriteria contains the protocol SSH; RDP applications support RDP only",
    '[stack/none] targetCriteria is empty; add the targets, such as [fleet.criteria(3389, "RDP")]',
  ]);
});

test("what the API repeats of a policy in its applications is ignored there, by the place of the policy", () => {
  const stack = newStack();
  newAccount(stack);
  const policy = (name: string, props: Partial<AccessPolicyProps>) =>
    new AccessPolicy(stack, name, { name, include: allow, ...props });
  const policies = [
    policy("plain", {}),
    policy("careful", { mfa: { mfaDisabled: true }, rdp: { allowedClipboardLocalToRemoteFormats: ["text"] } }),
  ];
  const targetCriteria = [TargetFleet.fromHostnames(stack, "hosts", ["desk"]).criteria(3389, "RDP")];
  new RdpApp(stack, "desktops", { name: "Desktops", domain: "rdp.example.com", targetCriteria, policies });

  expect(onlyResource(synthesize(stack), TYPE).lifecycle).toEqual({
    ignore_changes: ["policies[1].mfa_config", "policies[1].connection_rules"],
  });
});
