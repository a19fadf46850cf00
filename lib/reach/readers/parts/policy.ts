import { DECISIONS, type Decision } from "../../../api/areas/policies/policy-limits";
import type { ConnectionRules, Key, OpaquePolicy, Origin, Policy } from "../../model/access-model";
import {
  elementsOf,
  isFields,
  numberOf,
  single,
  textOf,
  Unknown,
  unknownIn,
  textsOf,
  type Fields,
  type Value,
} from "../value";
import { opaque, type PartContext } from "./context";
import { rulesOf } from "./rules";
import { durationOf, mfaOf, onOrUnset, setOf, withoutUnset } from "./settings";

/** The attributes, besides rules, that decide or that set conditions: if one is not known, nothing is known of the policy. */
const DECIDING = [
  "decision",
  "approval_required",
  "approval_groups",
  "approval_group",
  "isolation_required",
  "purpose_justification_required",
  "mfa_config",
  "connection_rules",
] as const;

/** What a policy is besides its values. */
export interface PolicyIdentity {
  readonly key: Key;
  readonly origin: Origin;
  readonly reusable: boolean;
  /** The words for the policy in the names of opaque facts. */
  readonly words: string;
}

/** A policy: known, or opaque if something that decides is not known. */
export function policyOf(values: Fields, identity: PolicyIdentity, context: PartContext): Policy {
  const { key, origin, reusable, words } = identity;
  const part = withoutUnset({ key, id: textOf(values.id) ?? textOf(values.uid), name: textOf(values.name), origin });
  const unknown = DECIDING.find((attribute) => unknownIn(values[attribute]) !== undefined);
  if (unknown !== undefined) {
    const value = unknownIn(values[unknown]) ?? new Unknown("it is unknown");
    return { ...part, opaque: opaque(`${unknown} of ${words}`, value) };
  }
  if (values.decision instanceof Unknown) return { ...part, opaque: opaque(`decision of ${words}`, values.decision) };
  const decision = decisionOf(values.decision);
  if (decision === undefined) {
    const given = JSON.stringify(values.decision ?? null);
    context.note(
      `The decision of ${words} is ${given}, which this version does not know. The policy may do anything.`,
      origin,
    );
    return {
      ...part,
      opaque: { name: `decision ${given} of ${words}`, reason: "this version does not know the decision" },
    };
  }
  return withoutUnset({
    ...part,
    ...rulesOf(values, words, context),
    decision,
    reusable,
    approvalRequired: onOrUnset(values.approval_required),
    approvers: onOrUnset(values.approval_required) && approversOf(values, context),
    purposeJustificationRequired: onOrUnset(values.purpose_justification_required),
    isolationRequired: onOrUnset(values.isolation_required),
    sessionDuration: durationOf(values.session_duration),
    mfa: mfaOf(values.mfa_config),
    connection: connectionOf(values.connection_rules),
  });
}

/** A policy that something refers to, and that the source does not have. */
export const missingPolicy = (key: Key): OpaquePolicy => ({
  key,
  id: key,
  origin: {},
  opaque: { name: `policy "${key}"`, reason: "the source does not have the policy" },
});

const decisionOf = (value: Value): Decision | undefined => DECISIONS.find((decision) => decision === value);

function approversOf(values: Fields, context: PartContext): readonly string[] | undefined {
  const groups = elementsOf(values.approval_groups ?? values.approval_group).filter(isFields);
  const texts = groups.map((group) => {
    const list = group.email_list_uuid;
    const listed = textOf(list) === undefined ? [] : [`list ${listWords(context.reference("list", list))}`];
    return `${numberOf(group.approvals_needed) ?? 1} of ${[...(setOf(group.email_addresses) ?? []), ...listed].join(", ")}`;
  });
  return texts.length === 0 ? undefined : texts.sort();
}

const listWords = (list: Key | Unknown): string => (list instanceof Unknown ? "that is not known" : list);

function connectionOf(value: Value): ConnectionRules | undefined {
  const rules = single(value);
  if (rules === undefined || rules instanceof Unknown) return undefined;
  const [ssh, rdp] = [single(rules.ssh), single(rules.rdp)];
  const connection: ConnectionRules = withoutUnset({
    ssh: isFields(ssh) ? sshOf(ssh) : undefined,
    rdp: isFields(rdp) ? rdpOf(rdp) : undefined,
  });
  return Object.keys(connection).length === 0 ? undefined : connection;
}

const sshOf = (ssh: Fields): ConnectionRules["ssh"] => ({
  usernames: setOf(ssh.usernames) ?? [],
  allowEmailAlias: onOrUnset(ssh.allow_email_alias) ?? false,
});

/** An empty list allows no format, no list allows all. */
const rdpOf = (rdp: Fields): ConnectionRules["rdp"] => ({
  clipboardLocalToRemote: textsOf(rdp.allowed_clipboard_local_to_remote_formats)?.toSorted(),
  clipboardRemoteToLocal: textsOf(rdp.allowed_clipboard_remote_to_local_formats)?.toSorted(),
});
