import { SESSION_DURATION, type Policy } from "../../api";
import type { World } from "../handler";

/** A policy as this server answers it: some servers fill in what was not said, or leave out what says nothing. */
export function shownPolicy<Shown extends Pick<Policy, "exclude" | "require" | "session_duration">>(
  { habits }: World,
  policy: Shown,
): Shown {
  const lists = habits.policiesEmptyRuleLists ? { exclude: [], require: [] } : {};
  const duration = habits.policiesSessionDurationDefault ? { session_duration: SESSION_DURATION } : {};
  const shown: Shown = { ...lists, ...duration, ...policy };
  if (shown.session_duration === "" && habits.policiesEmptySessionDurationDropped) {
    Reflect.deleteProperty(shown, "session_duration");
  }
  return shown;
}
