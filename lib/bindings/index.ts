export * as gatewayCa from "./cfaccess/gateway-ca";
export * as provider from "./cfaccess/provider";
export * as targetFleet from "./cfaccess/target-fleet";
