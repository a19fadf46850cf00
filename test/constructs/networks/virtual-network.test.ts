import { Destination, InfrastructureTarget, McpServer, SelfHostedApp, TargetFleet, VirtualNetwork } from "../../../lib";
import { ACCOUNT_ID, diagnosticsOf, NETWORK_ID, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_tunnel_cloudflared_virtual_network";

function stackWithAccount() {
  const stack = newStack();
  newAccount(stack);
  return stack;
}

test("a network", () => {
  const stack = stackWithAccount();
  new VirtualNetwork(stack, "staging", { name: "staging", comment: "For tests" });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "comment": "For tests",
     "is_default_network": false,
     "lifecycle": {
       "create_before_destroy": true,
     },
     "name": "staging",
     "provider": "cloudflare",
   }
  `);
});

test("props with the ID of a network take the network", () => {
  const stack = stackWithAccount();
  const network = new VirtualNetwork(stack, "staging", { name: "staging" });
  const existing = VirtualNetwork.fromId(stack, "other", NETWORK_ID);
  const targets = {
    a: { ip: "10.0.0.5" },
    b: { ip: "10.0.0.5", virtualNetworkId: existing },
    c: { ip: { ipv4: { address: "10.0.0.6", virtualNetworkId: existing } } },
  };
  new TargetFleet(stack, "fleet", { virtualNetworkId: network, targets });
  new InfrastructureTarget(stack, "target", { hostname: "db", ip: "10.0.0.7", virtualNetworkId: network });
  new SelfHostedApp(stack, "app", {
    name: "Private",
    destinations: [Destination.privateNetwork("10.1.0.0/16", { virtualNetworkId: network })],
  });

  const json = synthesize(stack);
  const id = `\${${TYPE}.${network.resource.friendlyUniqueId}.id}`;
  expect(onlyResource(json, "cfaccess_target_fleet").targets).toMatchObject({
    a: { ip: { ipv4: { virtual_network_id: id } } },
    b: { ip: { ipv4: { virtual_network_id: NETWORK_ID } } },
    c: { ip: { ipv4: { virtual_network_id: NETWORK_ID } } },
  });
  expect(onlyResource(json, "cloudflare_zero_trust_access_infrastructure_target").ip).toMatchObject({
    ipv4: { virtual_network_id: id },
  });
  expect(onlyResource(json, "cloudflare_zero_trust_access_application").destinations).toEqual([
    { type: "private", cidr: "10.1.0.0/16", vnet_id: id },
  ]);
});

test("an existing network is looked up by its exact name, and not among deleted ones", () => {
  const stack = stackWithAccount();
  VirtualNetwork.fromName(stack, "found", "staging");
  expect(Object.values(synthesize(stack).data?.[TYPE] ?? {})).toEqual([
    {
      provider: "cloudflare",
      account_id: ACCOUNT_ID,
      filter: { name: "staging", is_deleted: false },
      lifecycle: { postcondition: [expect.objectContaining({ condition: '${(self.name == "staging")}' })] },
    },
  ]);
});

test.each([
  [{ name: " " }, "name is empty; set it to a name that people recognize"],
  [{ name: "n".repeat(257) }, "name has 257 characters; the maximum is 256"],
  [{ name: "staging", comment: "c".repeat(257) }, "comment has 257 characters; the maximum is 256"],
])("fails with %j", (props, message) => {
  const stack = stackWithAccount();
  new VirtualNetwork(stack, "network", props);
  expect(diagnosticsOf(stack)).toEqual([`[stack/network] ${message}`]);
});

test("fails if two networks of an account have the same name", () => {
  const stack = stackWithAccount();
  new VirtualNetwork(stack, "one", { name: "staging" });
  new VirtualNetwork(stack, "two", { name: "staging" });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/two] virtual network "staging" is used by "stack/one" already; virtual networks of an account have different ' +
      "names, so create it once and use it everywhere",
  ]);
});

test("fails if a construct that is no network is given as one", () => {
  const stack = stackWithAccount();
  const server = McpServer.fromId(stack, "server", "docs");
  new InfrastructureTarget(stack, "target", { hostname: "db", ip: "10.0.0.7", virtualNetworkId: server as never });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/target] virtualNetworkId must be a VirtualNetwork, or the ID of one, not the construct "stack/server"',
  ]);
  expect(() => Destination.privateNetwork("10.0.0.0/8", { virtualNetworkId: server as never })).toThrow(
    'CFA1002: Destination.privateNetwork: virtualNetworkId must be a VirtualNetwork, or the ID of one, not the construct "stack/server"',
  );
});
