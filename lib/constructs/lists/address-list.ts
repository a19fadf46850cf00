import type { Construct, IConstruct } from "constructs";
import type { AddressListReference } from "../../rules";
import { ipRange } from "../../rules/rule-input";
import type { Validators } from "../kernel/validators";
import {
  ExistingList,
  LIST_VALIDATORS,
  valuesValidator,
  ZeroTrustList,
  type ListKind,
  type ListValueProps,
  type ZeroTrustListProps,
} from "./zero-trust-list";

/** A list of IP addresses that rules can refer to: `AccessRule.ipList(list)`. */
export interface IAddressList extends IConstruct, AddressListReference {}

/** Props of `AddressList`. */
export interface AddressListProps extends ZeroTrustListProps {
  /**
   * IP addresses and CIDR ranges, each alone or with a description. At least one, at most 5,000 (1,000 in plans other than
   * Enterprise).
   */
  readonly addresses: readonly (string | ListValueProps)[];
}

/**
 * A Zero Trust list of IP addresses.
 *
 * ```ts
 * const offices = new AddressList(this, "offices", { name: "Offices", addresses: ["192.0.2.0/24", "2001:db8::/48"] });
 * new AccessGroup(this, "inside", { name: "Inside", include: [AccessRule.ipList(offices)] });
 * ```
 */
export class AddressList extends ZeroTrustList implements IAddressList {
  /** An existing list, by its ID. */
  public static fromId(scope: Construct, id: string, listId: string): IAddressList {
    return new ExistingAddressList(scope, id, listId);
  }

  /** Type of the list. */
  public readonly listType = "IP";

  public constructor(scope: Construct, id: string, props: AddressListProps) {
    super(scope, id, KIND, (diagnostics) => {
      const valid = diagnostics.validated(props, VALIDATORS);
      return [valid, valid.addresses];
    });
  }
}

const KIND: ListKind = {
  type: "IP",
  prop: "addresses",
  noun: "list of IP addresses",
  canonical: ipRange,
};

const VALIDATORS: Validators<AddressListProps> = {
  ...LIST_VALIDATORS,
  addresses: valuesValidator("a list of IP addresses and ranges"),
};

class ExistingAddressList extends ExistingList implements IAddressList {
  public readonly listType = "IP";

  public constructor(scope: Construct, id: string, listId: string) {
    super(scope, id, listId);
  }
}
