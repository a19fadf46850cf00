import type { TSchema } from "@sinclair/typebox";
import {
  TARGET_HOSTNAME_LENGTH,
  TARGET_HOSTNAME_PATTERN,
  TARGETS_PER_ACCOUNT,
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
import { accountId } from "../shared/account-id";
import { ON_EXISTING } from "./occupied-addresses";

const described = (schema: TSchema): { description: string } => ({ description: schema.description ?? "" });

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
    description: "The identifier of the account.",
    planModifiers: [useStateForUnknown()],
  }),
  account_id: accountId("Identifier of the account that the targets belong to"),
  on_existing: attribute.string({
    optional: true,
    computed: true,
    default: "fail",
    description:
      'What to do where a target of the account has the address of a wanted one but differs from it: "fail" (the default) says which, and changes nothing; "adopt" takes it over and changes it. A target that equals the wanted one in every field is taken over in either case, with a warning.',
    validators: [oneOf(...ON_EXISTING)],
  }),
  targets: attribute.mapNested(
    {
      id: attribute.string({ computed: true, description: "Identifier of the target." }),
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
      tags: attribute.map(type.string, { optional: true, ...described(TargetInput.properties.tags) }),
    },
    {
      required: true,
      description:
        "The targets, by a key of your choice. A target keeps its identity as long as it keeps its key or its address.",
      validators: [sizeBetween(1, TARGETS_PER_ACCOUNT)],
    },
  ),
};

function addressSchema(family: "ipv4" | "ipv6"): (typeof TargetIp.properties)[typeof family] {
  return TargetIp.properties[family];
}
