import { Token } from "cdktf";
import { Construct } from "constructs";
import {
  anything,
  either,
  knownValue,
  mapOf,
  missingString,
  objectOf,
  required,
  requiredString,
  string,
  type RequiredValidator,
  type Validator,
  type Validators,
} from "../kernel/validators";
import type { TargetAddressProps, TargetIpProps, TargetProps } from "./target";

/** Whether a value has fields, as a target has: no list, `Map` or promise, but an object of a class will do. */
export const isFields = (given: unknown): boolean =>
  Object.prototype.toString.call(given) === "[object Object]" && !Construct.isConstruct(given);

const isText = (given: unknown): boolean => typeof given === "string" || Token.isUnresolved(given);

const addressProps = objectOf<TargetAddressProps>(
  { address: requiredString, virtualNetworkId: string },
  'an address, or an object such as { address: "10.0.0.5" }',
  isFields,
);
const address = either(string, addressProps, isText);

/** Where a target is reached. */
export const ipValidator: RequiredValidator = required(
  either(
    string,
    objectOf<TargetIpProps>(
      { ipv4: address, ipv6: address },
      'an address such as "10.0.0.5", or { ipv4, ipv6 }',
      isFields,
    ),
    isText,
  ),
  missingString,
);

/** Tags of a target, or of all targets of a fleet. */
export const tagsValidator: Validator = either(anything, mapOf(string, 'a map such as { env: "prod" }'), (given) =>
  Token.isUnresolved(given),
);

/** What a target of a fleet takes. */
export const TARGET_VALIDATORS: Validators<TargetProps> = {
  hostname: string,
  ip: ipValidator,
  virtualNetworkId: string,
  tags: tagsValidator,
};

/** A target, whatever is in it. */
export const targetValidator: RequiredValidator = required(
  knownValue('an object such as { ip: "10.0.0.5" }', isFields),
  () => ({
    ip: missingString(),
  }),
);

/** Targets by key, whatever they are. */
export const targetMapValidator: Validator = knownValue('a map such as { "bastion-1": { ip: "10.0.0.5" } }', isFields);
