import type { TSchema } from "@sinclair/typebox";
import {
  TARGET_HOSTNAME_LENGTH,
  TARGET_HOSTNAME_PATTERN,
  TARGETS_PER_ACCOUNT,
  Target,
  TargetInput,
  TargetIp,
} from "../../../api";
import {
  attribute,
  matches,
  oneOf,
  sizeBetween,
  lengthBetween,
  type,
  useStateForUnknown,
} from "../../../plugin-framework";
import { accountId, described } from "../shared/attributes";
import { ON_EXISTING } from "./consent";

const address = (family: TSchema & { properties: Record<"ip_addr" | "virtual_network_id", TSchema> }) =>
  attribute.singleNested(
    {
      ip_addr: attribute.string({ required: true, ...described(family.properties.ip_addr) }),
      virtual_network_id: attribute.string({
        optional: true,
        computed: true,
        ...described(family.properties.virtual_network_id),
      }),
    },
    { optional: true, ...described(family) },
  );

/** Attributes of `cfaccess_target_fleet`. */
export const attributes = {
  id: attribute.string({
    computed: true,
    description: "Id of the account.",
    planModifiers: [useStateForUnknown()],
  }),
  account_id: accountId("Id of the account that the targets belong to"),
  on_existing: attribute.string({
    optional: true,
    computed: true,
    default: ON_EXISTING[0],
    description:
      'What to do if the account already has a target with an address of the fleet. "fail": the plan stops, with the lines that take it over. "adopt": the fleet takes over every such target and changes it to the configuration.',
    validators: [oneOf(...ON_EXISTING)],
  }),
  takes_over: attribute.set(type.string, {
    optional: true,
    description:
      "Existing targets that the fleet takes over, by target id or IP address. The fleet writes each of them once, so that a fleet that had it before no longer deletes it.",
  }),
  targets: attribute.mapNested(
    {
      id: attribute.string({ computed: true, ...described(Target.properties.id) }),
      hostname: attribute.string({
        required: true,
        ...described(TargetInput.properties.hostname),
        validators: [
          lengthBetween(1, TARGET_HOSTNAME_LENGTH),
          matches(
            new RegExp(TARGET_HOSTNAME_PATTERN),
            "letters, digits, dashes and periods, starting and ending with a letter or digit",
          ),
        ],
      }),
      ip: attribute.singleNested(
        { ipv4: address(addressSchema("ipv4")), ipv6: address(addressSchema("ipv6")) },
        { required: true, ...described(TargetIp) },
      ),
      written_at: attribute.string({
        computed: true,
        description:
          "When this fleet last wrote the target: its `modified_at` after that write. The fleet deletes a target only while nobody else has changed it.",
      }),
      tags: attribute.map(type.string, { optional: true, ...described(TargetInput.properties.tags) }),
    },
    {
      required: true,
      description:
        "The targets, by keys of your choice. A target keeps its id as long as its key or its address stays the same.",
      validators: [sizeBetween(1, TARGETS_PER_ACCOUNT)],
    },
  ),
};

function addressSchema(family: "ipv4" | "ipv6"): (typeof TargetIp.properties)[typeof family]["anyOf"][0] {
  return TargetIp.properties[family].anyOf[0];
}
