import { KEY_ROTATION_INTERVAL_DAYS, type KeyConfiguration } from "../../../lib/api";
import type { AccessEmulator } from "../../../lib/emulator";
import { emulate, send, stopEmulators, type TestResponse } from "../running-emulators";

afterEach(stopEmulators);

const DAY = 86_400_000;
let now: number;
beforeEach(() => void (now = Date.parse("2026-11-24T10:00:00Z")));

const path = ({ accountId }: AccessEmulator): string => `/accounts/${accountId}/access/keys`;
const read = async (emulator: AccessEmulator): Promise<Required<KeyConfiguration>> =>
  (await send<Required<KeyConfiguration>>(emulator, "GET", path(emulator))).envelope
    .result as Required<KeyConfiguration>;
const put = (emulator: AccessEmulator, key_rotation_interval_days: unknown): Promise<TestResponse<KeyConfiguration>> =>
  send<KeyConfiguration>(emulator, "PUT", path(emulator), { body: { key_rotation_interval_days } });
const rotate = (emulator: AccessEmulator): Promise<TestResponse<KeyConfiguration>> =>
  send<KeyConfiguration>(emulator, "POST", `${path(emulator)}/rotate`);

test("the keys of an account rotate automatically", async () => {
  const emulator = await emulate({ clock: () => now });
  const { key_rotation_interval_days, days_until_next_rotation, last_key_rotation_at } = await read(emulator);
  const age = (now - Date.parse(last_key_rotation_at)) / DAY;
  expect(age).toBeGreaterThanOrEqual(0);
  expect(days_until_next_rotation).toBe(Math.ceil(key_rotation_interval_days - age));
  now += days_until_next_rotation * DAY;
  expect(Date.parse((await read(emulator)).last_key_rotation_at)).toBe(
    Date.parse(last_key_rotation_at) + key_rotation_interval_days * DAY,
  );
  expect(emulator.snapshot()).toEqual({});
});

test("a rotation takes effect at once, and the next follows an interval later", async () => {
  const emulator = await emulate({ clock: () => now });
  await put(emulator, 90);
  now += DAY / 3;
  const { envelope } = await rotate(emulator);
  expect(envelope.result).toEqual({
    key_rotation_interval_days: 90,
    days_until_next_rotation: 90,
    last_key_rotation_at: new Date(now).toISOString().replace("Z", "000Z"),
  });
  now += 89.5 * DAY;
  expect(await read(emulator)).toMatchObject({ days_until_next_rotation: 1 });
  now += DAY;
  expect(await read(emulator)).toMatchObject({ days_until_next_rotation: 90 });
});

test("a new interval starts at the last rotation", async () => {
  const emulator = await emulate({ clock: () => now });
  await rotate(emulator);
  const rotated = now;
  now += 10 * DAY;
  expect((await put(emulator, 60)).envelope.result).toEqual({
    key_rotation_interval_days: 60,
    days_until_next_rotation: 50,
    last_key_rotation_at: new Date(rotated).toISOString().replace("Z", "000Z"),
  });
});

const { minimum, maximum } = KEY_ROTATION_INTERVAL_DAYS;

test.each([minimum, maximum])("keys may rotate every %d days", async (days) => {
  const emulator = await emulate();
  expect((await put(emulator, days)).status).toBe(200);
  expect(await read(emulator)).toMatchObject({ key_rotation_interval_days: days });
});

test.each([minimum - 1, maximum + 1, "30", null])("fails with 400 for an interval of %j", async (days) => {
  const emulator = await emulate();
  const { status, envelope } = await put(emulator, days);
  expect({ status, pointer: envelope.errors[0]?.source?.pointer }).toEqual({
    status: 400,
    pointer: "/key_rotation_interval_days",
  });
  expect(emulator.snapshot()).toEqual({});
});
