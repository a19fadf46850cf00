import { Token, type IResolvable } from "cdktf";
import type { Diagnostics } from "../kernel/diagnostics";
import { number, listOf, objectOf, string, strings, type Validator } from "../kernel/validators";

/** People of whom some must approve. */
export interface ApprovalGroupProps {
  /**
   * How many of these people must approve.
   *
   * @default 1
   */
  readonly approvalsNeeded?: number;

  /** Email addresses of who can approve; or `emailListId`. */
  readonly emailAddresses?: readonly string[];

  /** Zero Trust list of emails of who can approve; or `emailAddresses`. */
  readonly emailListId?: string;
}

/** Who approves. */
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

/** The attributes of the policy, after adding what is wrong with them. */
export function approvalAttributes(diagnostics: Diagnostics, { approvalRequired, approvalGroups }: ApprovalProps) {
  if (approvalGroups !== undefined && approvalRequired === undefined) {
    diagnostics.add(
      "CFA1300",
      "approvalGroups are never asked; set approvalRequired: true, or leave them out",
      "approvalGroups",
    );
  }
  if (approvalRequired === true && (approvalGroups ?? []).length === 0) {
    diagnostics.add(
      "CFA1300",
      "approvalRequired is true and nobody can approve; say who in approvalGroups",
      "approvalRequired",
    );
  }
  for (const [place, group] of (approvalGroups ?? []).entries())
    checkGroup(diagnostics, `approvalGroups[${place}]`, group);
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

function checkGroup(diagnostics: Diagnostics, where: string, group: ApprovalGroupProps): void {
  const { approvalsNeeded = 1, emailAddresses, emailListId } = group;
  if (emailAddresses === undefined && emailListId === undefined) {
    diagnostics.add("CFA1300", `${where} names nobody; give emailAddresses or emailListId`, where);
  }
  if (Token.isUnresolved(approvalsNeeded)) return;
  if (!Number.isInteger(approvalsNeeded) || approvalsNeeded < 1) {
    diagnostics.add(
      "CFA1300",
      `${where}.approvalsNeeded is ${approvalsNeeded}; it must be a whole number from 1`,
      where,
    );
  }
  const people = Token.isUnresolved(emailAddresses) ? undefined : emailAddresses?.length;
  if (emailListId !== undefined || people === undefined || people >= approvalsNeeded) return;
  diagnostics.add(
    "CFA1300",
    `${where} needs ${approvalsNeeded} approvals and has ${people} people, so nobody ever gets in`,
    where,
  );
}
