export * as provider from "./cfaccess/provider";
export * as targetFleet from "./cfaccess/target-fleet";
