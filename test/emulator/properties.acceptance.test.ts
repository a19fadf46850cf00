import fc from "fast-check";
import type { AccessEmulator } from "../../lib/emulator";
import type { Target } from "../../lib/api";
import { emulate, send, stopEmulators, targetsPath, tickingClock } from "./running-emulators";
import { longOr } from "../support/long-runs";

let emulator: AccessEmulator;
beforeAll(async () => void (emulator = await emulate({ rateLimit: false, clock: tickingClock() })));
afterEach(() => emulator.reset());
afterAll(stopEmulators);

const hostname = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9.-]{0,20}[A-Za-z0-9])?$/);
const network = fc.option(fc.uuid(), { nil: undefined });
const ipv4 = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rest) => `10.${rest.join(".")}`);
const group = fc
  .nat(0xffff)
  .chain((n) => fc.constantFrom(n.toString(16), n.toString(16).padStart(4, "0").toUpperCase()));
const ipv6 = fc.array(group, { minLength: 6, maxLength: 6 }).map((groups) => `fd12:0:${groups.join(":")}`);

const address = (ip_addr: fc.Arbitrary<string>) =>
  fc
    .tuple(ip_addr, network)
    .map(([ip, id]) => (id === undefined ? { ip_addr: ip } : { ip_addr: ip, virtual_network_id: id }));
const ip = fc.oneof(
  fc.record({ ipv4: address(ipv4) }),
  fc.record({ ipv6: address(ipv6) }),
  fc.record({ ipv4: address(ipv4), ipv6: address(ipv6) }),
);
const tags = fc.dictionary(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), { maxKeys: 4 });
const input = fc.record({ hostname, ip, tags }, { requiredKeys: ["hostname", "ip"] });

/** A value without prototypes and the order of its properties. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** A target without tags is returned without the field. */
const isEmpty = (given: object | undefined): boolean => given === undefined || Object.keys(given).length === 0;

test("reading returns the input of create; writing the response back changes only modified_at", async () => {
  await fc.assert(
    fc.asyncProperty(input, async (body) => {
      emulator.reset(); // objects of a failed run would make shrunk runs fail too
      const made = await send<Target>(emulator, "POST", targetsPath(emulator), { body });
      expect([made.status, made.envelope.errors]).toEqual([200, []]);
      const target = made.envelope.result as Target;
      expect(asJson({ hostname: target.hostname, tags: target.tags })).toEqual(
        asJson({ hostname: body.hostname, tags: isEmpty(body.tags) ? undefined : body.tags }),
      );

      const path = `${targetsPath(emulator)}/${target.id}`;
      const read = await send<Target>(emulator, "GET", path);
      expect(read.envelope.result).toEqual(target);
      const found = await send<Target[]>(emulator, "GET", `${targetsPath(emulator)}?ips=${addressOf(body.ip)}`);
      expect(found.envelope.result).toContainEqual(target);

      const written = await send<Target>(emulator, "PUT", path, { body: read.envelope.result });
      const { modified_at, ...rest } = written.envelope.result as Target;
      const { modified_at: before, ...same } = target;
      expect(rest).toEqual(same);
      expect(modified_at > before).toBe(true);
      await send(emulator, "DELETE", path);
    }),
    {
      numRuns: longOr(60, 20),
      examples: [[{ hostname: "a", ip: { ipv4: { ip_addr: "10.0.0.1" } }, tags: { "\n": "", "\u2028": "" } }]],
    },
  );
});

const addressOf = (given: { ipv4?: { ip_addr: string }; ipv6?: { ip_addr: string } }): string =>
  encodeURIComponent((given.ipv4 ?? given.ipv6)?.ip_addr ?? "");

test("after any sequence of changes, addresses are unique and lists agree with reads", () => {
  const small = fc.nat(5).map((n) => `10.0.0.${n}`);
  const step = fc.oneof(
    fc.record({ kind: fc.constant("create" as const), address: small }),
    fc.record({ kind: fc.constant("batch" as const), addresses: fc.array(small, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant("update" as const), at: fc.nat(5), address: small }),
    fc.record({ kind: fc.constant("delete" as const), at: fc.nat(5) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      emulator.reset();
      const target = (ip_addr: string) => ({ hostname: "a", ip: { ipv4: { ip_addr } } });
      const taken = new Set<string>();
      for (const step of steps) {
        const all = emulator.call("infrastructure.targets.list", {});
        const some = "at" in step ? all[step.at] : undefined;
        const old = some?.ip.ipv4?.ip_addr ?? "";
        if (step.kind === "create") {
          expect(works(() => emulator.call("infrastructure.targets.create", target(step.address)))).toBe(
            !taken.has(step.address),
          );
          taken.add(step.address);
        } else if (step.kind === "batch") {
          const { addresses } = step;
          const free = new Set(addresses).size === addresses.length && !addresses.some((one) => taken.has(one));
          const body = addresses.map(target);
          expect(works(() => emulator.call("infrastructure.targets.createBatch", { body }))).toBe(free);
          if (free) for (const one of addresses) taken.add(one);
        } else if (step.kind === "update" && some !== undefined) {
          const free = step.address === old || !taken.has(step.address);
          expect(
            works(() =>
              emulator.call("infrastructure.targets.update", { target_id: some.id, ...target(step.address) }),
            ),
          ).toBe(free);
          if (free) taken.delete(old);
          if (free) taken.add(step.address);
        } else if (step.kind === "delete" && some !== undefined) {
          emulator.call("infrastructure.targets.delete", { target_id: some.id });
          taken.delete(old);
        }
        const listed = emulator.call("infrastructure.targets.list", {});
        expect(listed.map(({ ip }) => ip.ipv4?.ip_addr).sort()).toEqual([...taken].sort());
        for (const one of listed)
          expect(emulator.call("infrastructure.targets.get", { target_id: one.id })).toEqual(one);
      }
    }),
    { numRuns: longOr(100, 30) },
  );
});

function works(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
