import { Token, type IResolvable } from "cdktf";
import type { Diagnostics } from "../kernel/diagnostics";
import { count, listOf, record, text, texts, type Validator } from "../kernel/validators";

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
  record<ApprovalGroupProps>(
    { approvalsNeeded: count, emailAddresses: texts, emailListId: text },
    'an object such as { emailAddresses: ["ann@example.com"] }',
  ),
  'a list such as [{ emailAddresses: ["ann@example.com"] }]',
);

interface ApprovalProps {
  readonly approvalRequired?: boolean | IResolvable;
  readonly approvalGroups?: readonly ApprovalGroupProps[];
}

/** The attributes of the policy, after adding what is wrong with them. */
export function approvalAttributes(problems: Diagnostics, { approvalRequired, approvalGroups }: ApprovalProps) {
  if (approvalGroups !== undefined && approvalRequired === undefined) {
    problems.add("approvalGroups are never asked; set approvalRequired: true, or leave them out");
  }
  if (approvalRequired === true && (approvalGroups ?? []).length === 0) {
    problems.add("approvalRequired is true and nobody can approve; say who in approvalGroups");
  }
  for (const [place, group] of (approvalGroups ?? []).entries())
    checkGroup(problems, `approvalGroups[${place}]`, group);
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

function checkGroup(problems: Diagnostics, where: string, group: ApprovalGroupProps): void {
  const { approvalsNeeded = 1, emailAddresses, emailListId } = group;
  if (emailAddresses === undefined && emailListId === undefined) {
    problems.add(`${where} names nobody; give emailAddresses or emailListId`);
  }
  if (Token.isUnresolved(approvalsNeeded)) return;
  if (!Number.isInteger(approvalsNeeded) || approvalsNeeded < 1) {
    problems.add(`${where}.approvalsNeeded is ${approvalsNeeded}; it must be a whole number from 1`);
  }
  const people = Token.isUnresolved(emailAddresses) ? undefined : emailAddresses?.length;
  if (emailListId !== undefined || people === undefined || people >= approvalsNeeded) return;
  problems.add(`${where} needs ${approvalsNeeded} approvals and has ${people} people, so nobody ever gets in`);
}
