import { deciderOf, type Decider, type ThingInBoth } from "./decider";
import { destinationsOf, Ownership, type Owners, type Side, type Sides } from "./sides";

const TYPES = ["worker", "preview_worker", "all_workers", "all_preview_workers"] as const;

/**
 * Workers that applications protect by themselves, whatever their hostnames. An application for the URL goes before
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/worker-destinations/).
 */
export function* workerThings(sides: Sides): Generator<ThingInBoth> {
  const owners = new Ownership<string | undefined>();
  for (const { side, application, destination } of destinationsOf(sides, TYPES)) {
    const worker = "worker" in destination ? destination.worker : undefined;
    owners.add(keyOf(destination.type, worker), () => worker, side, application.key);
  }
  for (const worker of new Set([...owners.entries.map(({ owned }) => owned), undefined])) {
    for (const preview of [false, true]) {
      const ranked = ranks(worker, preview).flatMap((key) => owners.get(key) ?? []);
      if (ranked.length === 0) continue;
      const on = (side: Side): Decider => firstOf(ranked, side, worker);
      yield { thing: { kind: "worker", worker, preview }, before: on("before"), after: on("after") };
    }
  }
}

const keyOf = (type: (typeof TYPES)[number], worker: string | undefined): string => `${type} ${worker ?? ""}`;

/** The order of the page above: the previews of a Worker, the Worker, the previews of all, and then all Workers. */
function ranks(worker: string | undefined, preview: boolean): readonly string[] {
  return [
    ...(preview && worker !== undefined ? [keyOf("preview_worker", worker)] : []),
    ...(worker === undefined ? [] : [keyOf("worker", worker)]),
    ...(preview ? [keyOf("all_preview_workers", undefined)] : []),
    keyOf("all_workers", undefined),
  ];
}

function firstOf(ranked: readonly Owners[], side: Side, worker: string | undefined): Decider {
  const first = ranked.find((owners) => owners[side].length > 0)?.[side] ?? [];
  return deciderOf(first, worker === undefined ? "other Workers" : `Worker ${worker}`, { kind: "unprotected" });
}
