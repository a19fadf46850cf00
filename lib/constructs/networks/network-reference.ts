import { Construct, type IConstruct } from "constructs";
import { stringOrConstruct } from "../kernel/references";

/** A virtual network, which the props `virtualNetworkId` take: one of this stack (`VirtualNetwork`), or an existing one. */
export interface IVirtualNetwork extends IConstruct {
  /** ID of the network, a UUID. */
  readonly virtualNetworkId: string;
}

/** A virtual network of a prop: a construct, or its ID. */
export const networkValidator = stringOrConstruct("virtualNetworkId", "a VirtualNetwork, or the ID of one");

/** The ID of a virtual network. */
export const idOfNetwork = (network: IVirtualNetwork | string | undefined): string | undefined =>
  isNetwork(network) ? network.virtualNetworkId : network;

const isNetwork = (network: IVirtualNetwork | string | undefined): network is IVirtualNetwork =>
  Construct.isConstruct(network);
