import type { Conditions, Outcome } from "../model/outcome";

/** What becomes of a request, after its subject: `gets in`. */
export function outcomeInWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case "admitted":
      return outcome.by === "allow"
        ? "gets in"
        : outcome.by === "bypass"
          ? "gets in without any check"
          : "gets in without a login";
    case "denied":
      return "does not get in";
    case "unprotected":
      return "gets in, since Access does not protect it: whoever can connect reaches it";
    case "unmatched_denied":
      return "does not get in, since no application protects it, and the organization denies such requests";
    case "absent":
      return "does not reach it: it is not there, or disabled";
    case "unknown":
      return `may get in or not: it depends on ${outcome.fact.name} (${outcome.fact.reason})`;
  }
}

/** What a person who gets in must still do or bear, each in words. */
export function conditionsInWords(conditions: Conditions): string[] {
  const { approval, justification, isolation, mfa, session, clipboard } = conditions;
  return [
    approval !== undefined && `only after approval${approval.length === 0 ? "" : ` by ${approval.join(" and ")}`}`,
    mfa !== undefined && `with a second factor, which Access itself asks for${mfaInWords(mfa)}`,
    justification === true && "after giving a reason",
    isolation === true && "in an isolated browser",
    session !== undefined && `for a session of ${session}`,
    ...clipboardInWords(clipboard),
  ].filter((one) => one !== false);
}

function mfaInWords({ allowedAuthenticators, sessionDuration }: NonNullable<Conditions["mfa"]>): string {
  const parts = [
    allowedAuthenticators !== undefined && allowedAuthenticators.join(" or "),
    sessionDuration !== undefined && sessionDuration !== "" && `every ${sessionDuration}`,
  ].filter((one) => one !== false);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function clipboardInWords(clipboard: Conditions["clipboard"]): string[] {
  const { localToRemote, remoteToLocal } = clipboard ?? {};
  return [
    ...(localToRemote === undefined ? [] : [`pasting only ${localToRemote.join(", ") || "nothing"}`]),
    ...(remoteToLocal === undefined ? [] : [`copying only ${remoteToLocal.join(", ") || "nothing"}`]),
  ];
}
