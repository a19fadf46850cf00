import { Duration, KeyConfiguration, type KeyConfigurationProps } from "../../../lib";
import { ACCOUNT_ID, diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_key_configuration";

function stackWith(props: Partial<KeyConfigurationProps>) {
  const stack = newStack();
  newAccount(stack);
  new KeyConfiguration(stack, "keys", { rotationIntervalDays: 90, ...props });
  return stack;
}

test("the interval needs the official provider alone", () => {
  const json = synthesize(stackWith({}));
  expect(onlyResource(json, TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "key_rotation_interval_days": 90,
     "provider": "cloudflare",
   }
  `);
  expect(json.resource).not.toHaveProperty("cfaccess_key_rotation");
});

test("a rotation by deployments", () => {
  const stack = stackWith({ rotateAfter: Duration.days(60), rotationTriggers: { incident: "${none}" } });
  expect(onlyResource(synthesize(stack), "cfaccess_key_rotation")).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "depends_on": [
       "cloudflare_zero_trust_access_key_configuration.keys_7B331FE9",
     ],
     "provider": "cfaccess",
     "rotate_after": "1440h",
     "rotate_on_create": false,
     "triggers": {
       "incident": "$\${none}",
     },
   }
  `);
});

test.each<[Partial<KeyConfigurationProps>, string]>([
  [{ rotationIntervalDays: 20 }, "rotationIntervalDays is 20; it must be a whole number from 21 to 365"],
  [{ rotationIntervalDays: 366 }, "rotationIntervalDays is 366; it must be a whole number from 21 to 365"],
  [{ rotationIntervalDays: 30.5 }, "rotationIntervalDays is 30.5; it must be a whole number from 21 to 365"],
  [{ rotateAfter: "90d" }, 'rotateAfter is "90d"; write a duration as Duration.hours(8) or "2h45m"'],
  [
    { rotateAfter: Duration.days(90) },
    "rotateAfter is 2160h, and Cloudflare rotates the keys every 90 days already; make it shorter",
  ],
  [
    { rotateOnCreate: true },
    "rotateOnCreate has no effect without rotateAfter or rotationTriggers; set one of them, or remove it",
  ],
])("fails with %j", (props, message) => {
  expect(diagnosticsOf(stackWith(props))).toEqual([`[stack/keys] ${message}`]);
});

test("fails if an account has two", () => {
  const stack = stackWith({});
  new KeyConfiguration(stack, "other", { rotationIntervalDays: 30 });
  expect(diagnosticsOf(stack)).toEqual([
    `[stack/other] key configuration of "${ACCOUNT_ID}" is used by "stack/keys" already; an account has one, so merge the two`,
  ]);
});
