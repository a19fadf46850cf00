import { isUnknown, known, path, unknown, type Diagnostics } from "../../../plugin-framework";
import { companion } from "../../context";
import { isChanged, isPastAge } from "../shared/due";
import { checkScope, scopedClient } from "../shared/scope";
import { revokeTokens } from "./revoke-tokens";
import { attributes, checkTarget, type RevocationPlan, type RevocationState } from "./schema";

/** The attributes whose change revokes again. */
const REVOKING = ["app_id", "user", "triggers"];

/** `cfaccess_token_revocation`: revokes the tokens of an application or a user. */
export const tokenRevocation = companion.defineResource({
  type: "cfaccess_token_revocation",
  schema: {
    description:
      "Revokes the tokens of an application or a user: on creation, after a change of `app_id`, `user` or `triggers`, and when the last revocation is older than `revoke_after`. Destroying this resource makes no request.",
    attributes,
  },

  validateConfig({ config, diagnostics }) {
    checkScope(config, diagnostics);
    checkTarget(config, diagnostics);
  },

  modifyPlan({ prior, plan, diagnostics }) {
    if (prior === null || plan === null) return undefined;
    if (!isDue(prior, plan)) return { ...plan, revoked_at: prior.revoked_at };
    if (!isChanged(prior, plan, [...REVOKING, "revoke_after"])) warnOfAge(prior, diagnostics);
    return { ...plan, revoked_at: unknown };
  },

  async create({ plan, provider, signal }) {
    const wanted = settingsOf(plan);
    return { ...wanted, revoked_at: await revokeTokens(scopedClient(provider, wanted), wanted, signal) };
  },

  // A revocation is not an object of the API.
  read: ({ state }) => state,

  async update({ prior, plan, provider, signal }) {
    const wanted = settingsOf(plan);
    // The plan may not have known the values that decide.
    if (!isUnknown(plan.revoked_at) || !isDue(prior, wanted)) return { ...wanted, revoked_at: prior.revoked_at };
    return { ...wanted, revoked_at: await revokeTokens(scopedClient(provider, wanted), wanted, signal) };
  },

  delete: () => undefined,
});

const isDue = (prior: RevocationState, plan: Omit<RevocationPlan, "revoked_at">): boolean =>
  isChanged(prior, plan, REVOKING) || isPastAge(prior.revoked_at, plan.revoke_after);

/** The attributes that the user sets. */
function settingsOf(plan: RevocationPlan): Omit<RevocationState, "revoked_at"> {
  const { account_id, zone_id, app_id, user, triggers, revoke_after } = plan;
  return known({ account_id, zone_id, app_id, user, triggers, revoke_after });
}

/** The plan itself does not show why it revokes. */
function warnOfAge({ revoked_at, revoke_after, app_id, user }: RevocationState, diagnostics: Diagnostics): void {
  const whose = user === null ? `the application "${app_id ?? ""}"` : `the user "${user.email}"`;
  diagnostics.warning(
    `The tokens of ${whose} will be revoked`,
    `The last revocation, at ${revoked_at ?? ""}, is older than revoke_after = "${revoke_after ?? ""}".`,
    path("revoke_after"),
  );
}
