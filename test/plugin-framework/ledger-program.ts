import { appendFileSync } from "node:fs";
import { once } from "node:events";
import {
  attribute,
  inTime,
  isUnknown,
  serve,
  timeouts,
  useStateForUnknown,
  type PrivateState,
} from "../../lib/plugin-framework";
import { kit, lookup, noteProvider } from "./note-provider";

/** A provider with rarely used features: state upgrades, moves, private state and time limits. */

const LIMITS = { create: "20s" } as const;

function journal(line: string): void {
  const file = process.env["EXAMPLE_JOURNAL"];
  if (file !== undefined) appendFileSync(file, `${line}\n`);
}

const id = attribute.string({ computed: true, description: "Id.", planModifiers: [useStateForUnknown()] });
const updatesIn = (state: PrivateState): string => JSON.stringify(state.get("updates") ?? "none");
const text = (value: unknown): string => (typeof value === "string" ? value : "");

const memo = kit.defineResource({
  type: "example_memo",
  schema: {
    description: "What a ledger can be made of.",
    attributes: { id, heading: attribute.string({ required: true, description: "Heading." }) },
  },
  create: ({ plan }) => ({ id: "memo-1", heading: text(plan.heading) }),
  read: ({ state }) => state,
  update: ({ plan, prior }) => ({ ...prior, heading: text(plan.heading) }),
  delete: ({ state }) => journal(`delete ${text(state.id)}`),
});

const attributes = {
  id,
  title: attribute.string({ required: true, description: "Title." }),
  code: attribute.string({ optional: true, writeOnly: true, sensitive: true, description: "Never stored." }),
  code_version: attribute.number({ optional: true, description: "Raise it to send `code` anew." }),
  timeouts: timeouts(LIMITS),
};

const ledger = kit.defineResource({
  type: "example_ledger",
  schema: { version: 2, description: "A ledger.", attributes },
  modifyPlan({ prior, plan, config, diagnostics, privateState }) {
    if (plan === null) {
      if (prior?.title === "Locked") diagnostics.error("The ledger is locked", "Give it another title first.");
      else diagnostics.warning("The ledger is lost for good", `Its number is ${text(prior?.id)}.`);
    } else {
      privateState.set("planned", text(config?.title));
    }
  },
  async create({ plan, config, signal, privateState }) {
    journal(
      `create, planned ${text(privateState.get("planned"))}, code ${isUnknown(config.code) ? "?" : text(config.code)}`,
    );
    privateState.set("updates", 0);
    if (plan.title === "Slow") {
      const { timeouts } = plan;
      await inTime({ operation: "create", timeouts, defaults: LIMITS, signal }, (limit) =>
        once(limit, "abort").then(() => limit.throwIfAborted()),
      );
    }
    return {
      id: "ledger-1",
      title: text(plan.title),
      code: null,
      code_version: number(plan.code_version),
      timeouts: known(plan.timeouts),
    };
  },
  read({ state, privateState }) {
    journal(`read, origin ${text(privateState.get("origin"))}, updates ${updatesIn(privateState)}`);
    return state.title === "" ? { ...state, title: "Found" } : state;
  },
  update({ plan, prior, config, privateState }) {
    const updates = Number(privateState.get("updates") ?? 0) + 1;
    privateState.set("updates", updates);
    journal(`update ${updates}, code ${isUnknown(config.code) ? "?" : text(config.code)}`);
    return {
      ...prior,
      title: text(plan.title),
      code_version: number(plan.code_version),
      timeouts: known(plan.timeouts),
    };
  },
  delete: ({ state, privateState }) => journal(`delete ${text(state.id)}, updates ${updatesIn(privateState)}`),
  importState: ({ id }) => ({ state: { id, title: "" }, privateState: { origin: "import" } }),
  upgradeState: {
    0: (raw) => ({ id: "ledger-1", title: (raw as { name: string }).name }),
    1: (raw) => raw as { id: string; title: string },
  },
  moveState({ source, privateState }) {
    if (source.type !== "example_memo") return undefined;
    privateState.set("origin", source.type);
    const { id, heading } = source.state as { id: string; heading: string };
    return { id, title: heading };
  },
});

type Planned = { readonly create: unknown };
function known(planned: unknown): { create: string | null } | null {
  if (planned === null || isUnknown(planned)) return null;
  const { create } = planned as Planned;
  return { create: typeof create === "string" ? create : null };
}

const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

void serve(noteProvider({ resources: [memo, ledger], dataSources: [lookup()], address: "example.com/acme/example" }));
