import { endpointsOf } from "../../../lib/api";
import { CERTAINTIES } from "../../../lib/emulator/core/evidence";
import { servedApi } from "../../../lib/emulator/core/handler";
import { CA_CERTIFICATE } from "../../../lib/emulator/recorded/ca-certificate";
import { RECORDED_KINDS } from "../../../lib/emulator/recorded";
import { RecordedWalk } from "../../../lib/emulator/recorded/recorded-walk";
import { emulate, send, stopEmulators } from "../running-emulators";

// The data is in lib/emulator/recorded/kinds, one file for each kind, because `cfaccess emulate conform` reads it too.

afterEach(stopEmulators);

describe.each(RECORDED_KINDS.map((kind) => [kind.kind, kind] as const))("%s", (_, kind) => {
  test("the emulator's responses have the recorded shapes, statuses, codes and words", async () => {
    // With a zone that is named, domains outside of it are refused.
    const emulator = await emulate({ rateLimit: false, zones: [{ name: "example.com" }] });
    const walk = new RecordedWalk(
      RECORDED_KINDS,
      async (method, path, body) => {
        const { status, envelope } = await send(emulator, method, path, body === undefined ? {} : { body });
        return { status, body: envelope };
      },
      {
        account_id: emulator.accountId,
        zone_id: emulator.zoneId,
        zone: emulator.zoneName,
        prefix: "conform",
        ca_certificate: CA_CERTIFICATE,
      },
    );
    await walk.createAndUpdate(kind);
    const left = await walk.removeAll();
    // Each kind is tested by itself: not the kinds that it needs.
    const own = walk.findings.filter((finding) => finding.kind === kind.kind);
    expect(
      own.map(({ request, at, expected, found }) => `${request} ${at}: expected ${expected}, found ${found}`),
    ).toEqual([]);
    expect(left).toEqual([]);
  });
});

/** The path of an endpoint without the identifier at its end. */
const nounOf = (path: string): string => path.replace(/\/\{\w+\}$/, "");

test("each kind of object that the emulator serves has a recorded kind", () => {
  const patterns = RECORDED_KINDS.flatMap(({ paths }) => paths);
  const covers = (path: string, pattern: string): boolean =>
    pattern.endsWith("/*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern || nounOf(path) === pattern;
  // Of applications and tokens of a user too.
  const normal = (path: string): string =>
    path.replace("{accounts_or_zones}/{account_or_zone_id}", "accounts/{account_id}");
  const missing = [...endpointsOf(servedApi)]
    .filter(([, { path }]) => !patterns.some((pattern) => covers(normal(path), normal(pattern))))
    .map(([name, { path }]) => `${name} ${path}: add a file to lib/emulator/recorded/kinds`);
  expect(missing).toEqual([]);
});

test("each recorded kind has its own file, its source, and how sure it is", () => {
  expect(new Set(RECORDED_KINDS.map(({ kind }) => kind)).size).toBe(RECORDED_KINDS.length);
  for (const { source, certainty, object, item, create } of RECORDED_KINDS) {
    expect([source.length > 5, CERTAINTIES.includes(certainty)]).toEqual([true, true]);
    expect(object ?? item ?? create).toBeDefined();
  }
});
