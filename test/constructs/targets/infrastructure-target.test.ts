import { TerraformVariable } from "cdktf";
import { InfrastructureTarget, TargetFleet, type InfrastructureTargetProps } from "../../../lib";
import { annotationsOf, NETWORK_ID, newAccount, newStack, onlyResource, diagnosticsOf, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_infrastructure_target";

function stackWith(props: Partial<InfrastructureTargetProps>) {
  const stack = newStack();
  newAccount(stack);
  new InfrastructureTarget(stack, "bastion", { hostname: "bastion", ip: "10.0.0.5", ...props });
  return stack;
}

test("a target", () => {
  const stack = stackWith({ ip: { ipv4: "10.0.0.5", ipv6: "fd00::5" }, virtualNetworkId: NETWORK_ID });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "hostname": "bastion",
     "ip": {
       "ipv4": {
         "ip_addr": "10.0.0.5",
         "virtual_network_id": "f70ff985-a4ef-4643-bbbc-4a0ed4fc8415",
       },
       "ipv6": {
         "ip_addr": "fd00::5",
         "virtual_network_id": "f70ff985-a4ef-4643-bbbc-4a0ed4fc8415",
       },
     },
     "provider": "cloudflare",
   }
  `);
});

test("tags need a newer version of the official provider, as plain text", () => {
  const stack = newStack();
  newAccount(stack, { providerVersion: "5.27.0" });
  new InfrastructureTarget(stack, "bastion", { hostname: "bastion", ip: "10.0.0.5", tags: { "cost-centre": "a${b}" } });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({ tags: { "cost-centre": "a$${b}" } });
});

test("fails with tags under a version of the provider that lacks them", () => {
  expect(diagnosticsOf(stackWith({ tags: { env: "prod" } }))).toEqual([
    expect.stringContaining("[stack/bastion] tags needs version 5.27.0 or later of the official provider"),
  ]);
});

test("an address may be a Token", () => {
  const stack = newStack();
  newAccount(stack);
  const ip = { ipv4: new TerraformVariable(stack, "ip", { type: "string" }).stringValue };
  new InfrastructureTarget(stack, "bastion", { hostname: "bastion", ip });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({ ip: { ipv4: { ip_addr: "${var.ip}" } } });
});

test.each<[Partial<InfrastructureTargetProps>, string]>([
  [{ hostname: "a_b" }, 'the hostname is "a_b"; it must consist of'],
  [{ hostname: undefined as unknown as string }, "hostname is required (string)"],
  [{ ip: undefined as unknown as string }, 'ip is required (IP address such as "10.0.0.5", or { ipv4, ipv6 })'],
  [{ ip: {} }, "ip has no address; set ipv4 or ipv6"],
  [{ ip: "10.0.0" }, '"10.0.0" is not an IP address'],
  [{ virtualNetworkId: "net" }, 'virtualNetworkId is "net"; it must be a UUID'],
])("fails with %j", (props, problem) => {
  expect(diagnosticsOf(stackWith(props))).toEqual([expect.stringContaining(`[stack/bastion] ${problem}`)]);
});

test("warns of a public address, unless it is allowed", () => {
  const stack = stackWith({ ip: "8.8.8.8" });
  expect(diagnosticsOf(stack)).toEqual([]);
  expect(annotationsOf(stack)).toEqual([expect.stringContaining('CFA1704: "8.8.8.8" is a public address')]);
  const allowed = stackWith({ ip: "8.8.8.8", allowPublicAddresses: true });
  expect(diagnosticsOf(allowed)).toEqual([]);
  expect(annotationsOf(allowed)).toEqual([]);
});

test("the construct id may have characters that are invalid in a key", () => {
  const stack = newStack();
  newAccount(stack);
  new InfrastructureTarget(stack, '_"bastion"', { hostname: "bastion", ip: "10.0.0.5" });
  expect(diagnosticsOf(stack)).toEqual([]);
});

test("fails with an invalid port and protocol of criteria", () => {
  const stack = newStack();
  newAccount(stack);
  const target = new InfrastructureTarget(stack, "bastion", { hostname: "bastion", ip: "10.0.0.5" });
  target.criteria(0, "ssh" as "SSH");
  expect(diagnosticsOf(stack)).toEqual([
    "[stack/bastion] criteria: port must be a whole number from 1 to 65535, not 0",
    '[stack/bastion] criteria: protocol is "ssh"; it must be "SSH" or "RDP"',
  ]);
});

test("fails with the address of a target in a fleet", () => {
  const stack = newStack();
  newAccount(stack);
  new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.5" } } });
  new InfrastructureTarget(stack, "bastion", { hostname: "bastion", ip: "10.0.0.5" });
  expect(diagnosticsOf(stack)).toEqual([
    expect.stringContaining(
      '[stack/bastion] target "bastion" has the address 10.0.0.5 in the default virtual network, like target "web"',
    ),
  ]);
});
