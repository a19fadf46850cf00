import type { Construct, IConstruct } from "constructs";
import { nonEmptyString } from "../../rules/rule-input";
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

/** A list of serial numbers that posture checks can refer to: `PostureCheck.serialNumber(list)`. */
export interface ISerialList extends IConstruct {
  /** ID of the list, a UUID. */
  readonly listId: string;
  /** Type of the list. */
  readonly listType: "SERIAL";
}

/** Props of `SerialList`. */
export interface SerialListProps extends ZeroTrustListProps {
  /**
   * Serial numbers, each alone or with a description. At least one, at most 5,000 (1,000 in plans other than Enterprise).
   */
  readonly serialNumbers: readonly (string | ListValueProps)[];
}

/**
 * A Zero Trust list of serial numbers of devices, for a device posture check.
 *
 * ```ts
 * const laptops = new SerialList(this, "laptops", {
 *   name: "Laptops",
 *   serialNumbers: ["C02ZK1ABMD6T", { value: "5CG9441HV7", description: "laptop of Ann" }],
 * });
 * ```
 */
export class SerialList extends ZeroTrustList implements ISerialList {
  /** An existing list, by its ID. */
  public static fromId(scope: Construct, id: string, listId: string): ISerialList {
    return new ExistingSerialList(scope, id, listId);
  }

  /** Type of the list. */
  public readonly listType = "SERIAL";

  public constructor(scope: Construct, id: string, props: SerialListProps) {
    super(scope, id, KIND, (diagnostics) => {
      const valid = diagnostics.validated(props, VALIDATORS);
      return [valid, valid.serialNumbers];
    });
  }
}

const KIND: ListKind = {
  type: "SERIAL",
  prop: "serialNumbers",
  noun: "list of serial numbers",
  canonical: (where, value) => nonEmptyString(where, value, "a serial number"),
};

const VALIDATORS: Validators<SerialListProps> = {
  ...LIST_VALIDATORS,
  serialNumbers: valuesValidator("a list of serial numbers"),
};

class ExistingSerialList extends ExistingList implements ISerialList {
  public readonly listType = "SERIAL";

  public constructor(scope: Construct, id: string, listId: string) {
    super(scope, id, listId);
  }
}
