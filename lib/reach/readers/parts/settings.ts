import type { MfaSettings } from "../../model/access-model";
import { flagOf, single, textOf, textsOf, Unknown, type Value } from "../value";

/** True, or undefined: a setting that is off is like one that is not there. */
export const onOrUnset = (value: Value): true | undefined => (flagOf(value) === true ? true : undefined);

/** A duration as configured. One that is not known is told as such, so that a change of it is seen. */
export function durationOf(value: Value): string | undefined {
  if (value instanceof Unknown) return value.isComputed ? undefined : "unknown";
  return textOf(value);
}

/** Strings as a set: sorted, each once; undefined if there are none. */
export function setOf(value: Value): readonly string[] | undefined {
  const texts = textsOf(value);
  return texts === undefined || texts.length === 0 ? undefined : [...new Set(texts)].sort();
}

/** Settings of the second factor; undefined if there are none. */
export function mfaOf(value: Value): MfaSettings | undefined {
  const config = single(value);
  if (config === undefined || config instanceof Unknown) return undefined;
  const { mfa_disabled: disabled, allowed_authenticators: authenticators, session_duration: session } = config;
  const settings: MfaSettings = withoutUnset({
    disabled: onOrUnset(disabled),
    allowedAuthenticators: setOf(authenticators),
    sessionDuration: durationOf(session),
  });
  return Object.keys(settings).length === 0 && flagOf(disabled) === undefined ? undefined : settings;
}

/** The fields of an object that are set: models are compared, and a field that is undefined is no field. */
export function withoutUnset<Fields extends object>(fields: Fields): Fields {
  const set: Partial<Fields> = {};
  for (const name in fields) if (fields[name] !== undefined) set[name] = fields[name];
  // Only fields that may be undefined are left out.
  return set as Fields;
}
