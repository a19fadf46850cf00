import { inspect } from "node:util";
import { TerraformVariable } from "cdktf";
import { ZeroTrustAccessPolicy } from "@cdktf/provider-cloudflare/lib/zero-trust-access-policy";
import { AccessPolicy, AccessRule, Duration } from "../../../lib";
import { newAccount, newStack, onlyResource, diagnosticsOf, synthesize } from "../synthesis";

test.each([
  [Duration.hours(8), "8h"],
  [Duration.minutes(30), "30m"],
  [Duration.minutes(165), "2h45m"],
  [Duration.days(1), "24h"],
  [Duration.seconds(90), "1m30s"],
  [Duration.seconds(0), "0s"],
  [Duration.parse("2h45m"), "2h45m"],
  [Duration.parse("1.5h"), "1h30m"],
  [Duration.parse("300ms"), "300ms"],
  [Duration.parse("0"), "0s"],
  [Duration.parse("8760h"), "8760h"],
  [Duration.parse("1m500000us"), "1m500ms"],
])("%s prints as %s", (duration, text) => {
  expect(duration.toString()).toBe(text);
  expect(inspect(duration)).toBe(`Duration ${text}`);
});

test.each([
  [Duration.days(30), "720h"],
  [Duration.minutes(90), "90m"],
  [Duration.minutes(0), "0m"],
  [Duration.seconds(90), undefined],
])("%s in minutes or hours is %s", (duration, text) => {
  expect(duration.toMinutesOrHours()).toBe(text);
});

test.each([
  [
    "1d",
    '"1d" is not a duration; write numbers with the units h, m, s and ms, such as "24h" or "2h45m"; for days, ' +
      "use Duration.days(1)",
  ],
  ["", '"" is not a duration'],
  ["24", '"24" is not a duration'],
  ["-1h", '"-1h" is not a duration'],
  ["8 hours", '"8 hours" is not a duration'],
  [undefined as unknown as string, "undefined is not a duration"],
])("fails to parse %p", (text, message) => {
  expect(() => Duration.parse(text)).toThrow(message);
});

test.each([-1, NaN, Infinity])("fails with %p hours", (hours) => {
  expect(() => Duration.hours(hours)).toThrow(`Duration.hours: a duration cannot be ${hours}`);
});

function policyWith(sessionDuration: Duration | string) {
  const stack = newStack();
  newAccount(stack);
  new AccessPolicy(stack, "staff", { name: "Staff", include: [AccessRule.everyone()], sessionDuration });
  return stack;
}

test.each([Duration.hours(8), "8h", "480m"])("%s can be a session duration", (duration) => {
  const json = onlyResource(synthesize(policyWith(duration)), ZeroTrustAccessPolicy.tfResourceType);
  expect(json.session_duration).toBe("8h");
});

test("a Token can be a session duration", () => {
  const stack = newStack();
  newAccount(stack);
  const sessionDuration = new TerraformVariable(stack, "session", { type: "string" }).stringValue;
  new AccessPolicy(stack, "staff", { name: "Staff", include: [AccessRule.everyone()], sessionDuration });
  const json = onlyResource(synthesize(stack), ZeroTrustAccessPolicy.tfResourceType);
  expect(json.session_duration).toBe("${var.session}");
});

test.each([
  [Duration.days(32), "sessionDuration is 768h; it must be from 0s to 744h"],
  ["tomorrow", 'sessionDuration is "tomorrow"; write a duration as Duration.hours(8) or "2h45m"'],
])("fails with a session of %s", (duration, message) => {
  expect(diagnosticsOf(policyWith(duration))).toEqual([`[stack/staff] ${message}`]);
});
