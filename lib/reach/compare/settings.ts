import type { AccessModel, Application } from "../model/access-model";
import type { Change } from "./comparison";
import type { Way } from "./deciding";

/** A setting of an application by which requests get in that its policies do not judge. */
interface Setting {
  readonly isOn: (application: Application, model: AccessModel) => boolean;
  readonly who: string;
  /** What the setting asks of these requests if it is off. */
  readonly asks: string;
}

const SETTINGS: readonly Setting[] = [
  {
    isOn: ({ optionsPreflightBypass }) => optionsPreflightBypass === true,
    who: "preflight requests (OPTIONS) of browsers, whoever they are",
    asks: "only if a policy lets them in",
  },
  {
    isOn: ({ allowAuthenticateViaWarp }, { organization }) =>
      (allowAuthenticateViaWarp ?? organization.allowAuthenticateViaWarp) === true,
    who: "users with a WARP session, for whom it counts as the login",
    asks: "after a login of their own",
  },
];

/** Changes of settings by which requests get in that the policies do not judge. Both ways must lead to an application. */
export function settingChanges(
  models: { readonly before: AccessModel; readonly after: AccessModel },
  before: Way,
  after: Way,
): Omit<Change, "things">[] {
  const [one, other] = [before.applications, after.applications].map((keys) => keys[0]);
  const old = one === undefined ? undefined : models.before.applications.get(one);
  const now = other === undefined ? undefined : models.after.applications.get(other);
  if (old === undefined || now === undefined) return [];
  return SETTINGS.flatMap(({ isOn, who, asks }) => {
    const [wasOn, on] = [isOn(old, models.before), isOn(now, models.after)];
    if (wasOn === on) return [];
    const conditions = on
      ? { dropped: [asks], added: [], opens: true, closes: false }
      : { dropped: [], added: [asks], opens: false, closes: true };
    return { kind: on ? "weakened" : "tightened", who: [who], certainty: "certain", restsOn: [], conditions } as const;
  });
}
