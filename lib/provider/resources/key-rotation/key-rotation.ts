import { isUnknown, known, path, ProviderError, unknown, type Diagnostics } from "../../../plugin-framework";
import { companion, type ProviderContext } from "../../context";
import { isChanged, isPastAge } from "../shared/due";
import { isAccountId, invalidImportId } from "../shared/import-id";
import { withSummary } from "../shared/request-errors";
import { lastRotation, rotateUnrecorded } from "./rotate-keys";
import { attributes, type RotationPlan, type RotationState } from "./schema";

type Settings = Omit<RotationState, "rotated_at" | "last_key_rotation_at">;

/** The provider, and where to report. */
interface Work {
  readonly provider: ProviderContext;
  readonly signal: AbortSignal;
  readonly diagnostics: Diagnostics;
}

/** `cfaccess_key_rotation`: rotates the keys that sign the tokens of an account. */
export const keyRotation = companion.defineResource({
  type: "cfaccess_key_rotation",
  schema: {
    description:
      "Rotates the keys that sign the tokens of an account: on creation, after a change of `triggers`, and when the keys are older than `rotate_after`. Tokens that the old keys signed become invalid. Destroying this resource makes no request.",
    attributes,
  },
  identity: { attributes: { account_id: attributes.account_id } },

  modifyPlan({ prior, plan, diagnostics }) {
    if (prior === null || plan === null) return undefined;
    const { rotated_at, last_key_rotation_at } = prior;
    if (!isDue(prior, plan)) return { ...plan, rotated_at, last_key_rotation_at };
    if (!isChanged(prior, plan, ["triggers", "rotate_after"])) warnOfAge(prior, diagnostics);
    return { ...plan, rotated_at: unknown, last_key_rotation_at: unknown };
  },

  async create({ plan, provider, signal, diagnostics }) {
    const wanted = settingsOf(plan);
    return inSequence(wanted, provider, async () => {
      const last = await lastRotation(provider.client(wanted.account_id), signal);
      const isNeeded = wanted.rotate_on_create || isPastAge(last, wanted.rotate_after);
      if (!isNeeded) return { ...wanted, rotated_at: null, last_key_rotation_at: last };
      return rotated(wanted, null, { provider, signal, diagnostics });
    });
  },

  async read({ state, provider, signal }) {
    const { account_id } = state;
    const last = await withSummary(`Could not read the key rotation of the account ${account_id}`, () =>
      lastRotation(provider.client(account_id), signal),
    );
    return { ...state, last_key_rotation_at: last };
  },

  async update({ plan, prior, provider, signal, diagnostics }) {
    const wanted = settingsOf(plan);
    const { rotated_at, last_key_rotation_at } = prior;
    if (!isUnknown(plan.rotated_at)) return { ...wanted, rotated_at, last_key_rotation_at };
    return inSequence(wanted, provider, async () => {
      // Somebody may have rotated the keys since the plan, and the plan may not have known the values that decide.
      const last = await lastRotation(provider.client(wanted.account_id), signal);
      const isNeeded = isDue({ ...prior, last_key_rotation_at: last }, wanted);
      if (!isNeeded) return { ...wanted, rotated_at, last_key_rotation_at: last };
      return rotated(wanted, rotated_at, { provider, signal, diagnostics });
    });
  },

  delete: () => undefined,

  async importState({ id, identity, provider, signal }) {
    const summary = "Could not import the key rotation";
    const account_id = identity === null ? id.trim() : identity.account_id;
    if (!isAccountId(account_id)) throw new ProviderError(summary, invalidImportId(account_id, "ACCOUNT_ID"));
    const last = await withSummary(summary, () => lastRotation(provider.client(account_id), signal));
    return { state: importedRotation(account_id, last) };
  },
});

/** The state of keys whose rotation Terraform does not manage yet. @param last - when they were last rotated */
export const importedRotation = (account_id: string, last: string | null): RotationState => ({
  account_id,
  rotate_on_create: true,
  triggers: null,
  rotate_after: null,
  rotated_at: null,
  last_key_rotation_at: last,
});

const isDue = (prior: RotationState, plan: Pick<RotationPlan, "triggers" | "rotate_after">): boolean =>
  isChanged(prior, plan, ["triggers"]) || isPastAge(prior.last_key_rotation_at ?? prior.rotated_at, plan.rotate_after);

/** One rotation of an account at a time, so that two resources do not rotate its keys twice. */
const inSequence = (
  { account_id }: Settings,
  provider: ProviderContext,
  work: () => Promise<RotationState>,
): Promise<RotationState> =>
  provider.inSequence(`keys of ${account_id}`, () =>
    withSummary(`Could not rotate the keys of the account ${account_id}`, work),
  );

/** Rotates the keys, and returns the state. */
async function rotated(
  settings: Settings,
  recorded: string | null,
  { provider, signal, diagnostics }: Work,
): Promise<RotationState> {
  const { account_id } = settings;
  const { rotatedAt, isEarlier } = await rotateUnrecorded(provider.client(account_id), recorded, signal);
  if (isEarlier) warnOfEarlier(account_id, rotatedAt, diagnostics);
  return { ...settings, rotated_at: rotatedAt, last_key_rotation_at: rotatedAt };
}

/** The attributes that the user sets. */
function settingsOf(plan: RotationPlan): Settings {
  const { account_id, rotate_on_create, triggers, rotate_after } = plan;
  return known({ account_id, rotate_on_create, triggers, rotate_after });
}

/** The plan itself does not show why it rotates. */
function warnOfAge({ account_id, last_key_rotation_at, rotate_after }: RotationState, diagnostics: Diagnostics): void {
  diagnostics.warning(
    `The keys of the account ${account_id} will be rotated`,
    `The last rotation, at ${last_key_rotation_at ?? "a time that the API does not tell"}, is older than rotate_after = "${rotate_after ?? ""}".`,
    path("rotate_after"),
  );
}

function warnOfEarlier(accountId: string, rotatedAt: string, diagnostics: Diagnostics): void {
  diagnostics.warning(
    `The keys of the account ${accountId} were not rotated again`,
    `They were rotated at ${rotatedAt}, less than an hour ago, and this resource had not recorded it: an earlier run may have been interrupted. A second rotation would end sessions for nothing. To rotate all the same, change triggers and apply again.`,
  );
}
