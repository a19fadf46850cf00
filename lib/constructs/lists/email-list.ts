import type { Construct, IConstruct } from "constructs";
import type { EmailListReference } from "../../rules";
import { emailAddress } from "../../rules/rule-input";
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

/** A list of email addresses that rules can refer to: `AccessRule.emailList(list)`. */
export interface IEmailList extends IConstruct, EmailListReference {}

/** Props of `EmailList`. */
export interface EmailListProps extends ZeroTrustListProps {
  /**
   * Email addresses, each alone or with a description. At least one, at most 5,000 (1,000 in plans other than Enterprise). Case
   * does not matter.
   */
  readonly emails: readonly (string | ListValueProps)[];
}

/**
 * A Zero Trust list of email addresses.
 *
 * ```ts
 * const partners = new EmailList(this, "partners", { name: "Partners", emails: ["ann@example.org", "bob@example.net"] });
 * new AccessGroup(this, "guests", { name: "Guests", include: [AccessRule.emailList(partners)] });
 * ```
 */
export class EmailList extends ZeroTrustList implements IEmailList {
  /** An existing list, by its ID. */
  public static fromId(scope: Construct, id: string, listId: string): IEmailList {
    return new ExistingEmailList(scope, id, listId);
  }

  /** Type of the list. */
  public readonly listType = "EMAIL";

  public constructor(scope: Construct, id: string, props: EmailListProps) {
    super(scope, id, KIND, (diagnostics) => {
      const valid = diagnostics.validated(props, VALIDATORS);
      return [valid, valid.emails];
    });
  }
}

const KIND: ListKind = {
  type: "EMAIL",
  prop: "emails",
  noun: "list of email addresses",
  canonical: (where, value) => emailAddress(where, value).toLowerCase(),
};

const VALIDATORS: Validators<EmailListProps> = {
  ...LIST_VALIDATORS,
  emails: valuesValidator("a list of email addresses"),
};

class ExistingEmailList extends ExistingList implements IEmailList {
  public readonly listType = "EMAIL";

  public constructor(scope: Construct, id: string, listId: string) {
    super(scope, id, listId);
  }
}
