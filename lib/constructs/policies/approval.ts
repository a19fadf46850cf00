import { Token, type IResolvable } from "cdktf";
import type { Diagnostics } from "../kernel/diagnostics";
import { listOf, number, objectOf, string, strings, type Validator } from "../kernel/validators";

/** A group of people, some of whom must approve a request for access. Set `emailAddresses` or `emailListId`. */
export interface ApprovalGroupProps {
  /**
   * How many people of the group must approve, from 1.
   *
   * @default 1
   */
  readonly approvalsNeeded?: number;

  /**
   * Email addresses of the people who can approve.
   *
   * @default - those on the list `emailListId`
   */
  readonly emailAddresses?: readonly string[];

  /**
   * ID of a Zero Trust list with the email addresses of the people who can approve.
   *
   * @default - those in `emailAddresses`
   */
  readonly emailListId?: string;
}

/** The `approvalGroups` of a policy. */
export const approvalGroupsValidator: Validator = listOf(
  objectOf<ApprovalGroupProps>(
    { approvalsNeeded: number, emailAddresses: strings, emailListId: string },
    'an object such as { emailAddresses: ["ann@example.com"] }',
  ),
  'a list such as [{ emailAddresses: ["ann@example.com"] }]',
);

interface ApprovalProps {
  readonly approvalRequired?: boolean | IResolvable;
  readonly approvalGroups?: readonly ApprovalGroupProps[];
}

/** Checks the approval props of a policy, and returns the attributes of its L1. */
export function approvalAttributes(diagnostics: Diagnostics, { approvalRequired, approvalGroups }: ApprovalProps) {
  if (approvalGroups !== undefined && approvalRequired === undefined) {
    diagnostics.add(
      "CFA1013",
      "approvalGroups has no effect without approvalRequired; set approvalRequired: true, or omit approvalGroups",
      "approvalGroups",
    );
  }
  if (approvalRequired === true && (approvalGroups ?? []).length === 0) {
    diagnostics.add(
      "CFA1301",
      "approvalRequired is true, and nobody can approve; set approvalGroups",
      "approvalRequired",
    );
  }
  for (const [index, group] of (approvalGroups ?? []).entries()) {
    checkGroup(diagnostics, `approvalGroups[${index}]`, group);
  }
  return {
    ...(approvalRequired !== undefined && { approvalRequired }),
    ...(approvalGroups !== undefined && {
      approvalGroups: approvalGroups.map(({ approvalsNeeded = 1, emailAddresses, emailListId }) => ({
        approvalsNeeded,
        ...(emailAddresses !== undefined && { emailAddresses: [...emailAddresses] }),
        ...(emailListId !== undefined && { emailListUuid: emailListId }),
      })),
    }),
  };
}

function checkGroup(diagnostics: Diagnostics, path: string, group: ApprovalGroupProps): void {
  const { approvalsNeeded = 1, emailAddresses, emailListId } = group;
  if (emailAddresses === undefined && emailListId === undefined) {
    diagnostics.add("CFA1301", `${path} has no people; set emailAddresses or emailListId`, path);
  }
  if (Token.isUnresolved(approvalsNeeded)) return;
  if (!Number.isInteger(approvalsNeeded) || approvalsNeeded < 1) {
    const message = `${path}.approvalsNeeded is ${approvalsNeeded}; it must be a whole number from 1`;
    diagnostics.add("CFA1010", message, path);
  }
  const people = Token.isUnresolved(emailAddresses) ? undefined : emailAddresses?.length;
  if (emailListId !== undefined || people === undefined || people >= approvalsNeeded) return;
  diagnostics.add(
    "CFA1302",
    `${path} needs ${approvalsNeeded} approvals and has ${people} people, so a request is never approved; add people, or ` +
      `lower approvalsNeeded`,
    path,
  );
}
