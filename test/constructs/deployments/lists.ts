import {
  AccessGroup,
  AccessRule,
  AddressList,
  Destination,
  EmailList,
  InfrastructureTarget,
  SelfHostedApp,
  SerialList,
  TargetFleet,
  VirtualNetwork,
} from "../../../lib";
import type { Deployment } from "./deployment";

const lists: Deployment = {
  name: "lists",
  build: (scope, { variant }) => {
    const isChanged = variant === "changed";
    const described = variant === "required" ? {} : { description: isChanged ? "Others" : "Some" };
    const partners = new EmailList(scope, "partners", {
      name: isChanged ? "Guests" : "Partners",
      emails: isChanged ? ["eve@example.org"] : ["bob@example.org", { value: "ann@example.org", ...described }],
      ...described,
    });
    const offices = new AddressList(scope, "offices", {
      name: isChanged ? "Sites" : "Offices",
      addresses: isChanged ? ["2001:db8::/48", "198.51.100.7"] : [{ value: "192.0.2.0/24", ...described }],
      ...described,
    });
    new SerialList(scope, "laptops", {
      name: isChanged ? "Machines" : "Laptops",
      serialNumbers: isChanged ? ["5CG9441HV7", "C02ZK1ABMD6T"] : [{ value: "C02ZK1ABMD6T", ...described }],
      ...described,
    });
    new AccessGroup(scope, "guests", {
      name: "Guests in offices",
      include: [AccessRule.emailList(partners)],
      require: [AccessRule.ipList(offices)],
    });
  },
};

/** The API refuses to delete the default network, so these are never it. */
const networks: Deployment = {
  name: "networks",
  build: (scope, { variant, version }) => {
    const isChanged = variant === "changed";
    const virtualNetworkId = new VirtualNetwork(scope, "staging", {
      name: isChanged ? "staging-2" : "staging",
      ...(variant !== "required" && {
        comment: isChanged ? "Staging of the others" : "Staging",
        isDefaultNetwork: false,
      }),
    });
    new TargetFleet(scope, "fleet", { virtualNetworkId, targets: { web: { ip: "10.0.0.5" } } });
    new InfrastructureTarget(scope, "target", { hostname: "db", ip: "10.0.0.6", virtualNetworkId });
    new SelfHostedApp(scope, "private", {
      name: `Private ${version}`,
      destinations: [Destination.privateNetwork("10.1.0.0/16", { virtualNetworkId })],
      allow: [AccessRule.emailDomain("example.com")],
    });
  },
};

export const LISTS = [lists, networks];
