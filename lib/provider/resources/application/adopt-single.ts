import { SINGLE_APPLICATION_TYPES, type Application } from "../../../api";
import { path, type Diagnostics } from "../../../plugin-framework";
import type { ProviderContext } from "../../context";
import { scopedClient, type Scope } from "../shared/scope";
import type { Fields } from "./schema";

const isSingle = (type: unknown): boolean => (SINGLE_APPLICATION_TYPES as readonly unknown[]).includes(type);

/** Checks that `adopt_existing` is set only for a type of which an account has one application. */
export function checkAdoption({ type, adopt_existing }: Fields, diagnostics: Diagnostics): void {
  if (adopt_existing !== true || typeof type !== "string" || isSingle(type)) return;
  diagnostics.error(
    "adopt_existing does not fit the type",
    `adopt_existing is set, but an account can have many applications of type "${type}". Remove it, and import an existing application. The types with one application are ${SINGLE_APPLICATION_TYPES.join(" and ")}.`,
    path("adopt_existing"),
  );
}

/** The application that `adopt_existing` takes over. Undefined if there is none, or if the configuration does not ask for it. */
export async function applicationToAdopt(
  { adopt_existing }: Fields,
  { type, ...scope }: Scope & { readonly type: unknown },
  provider: ProviderContext,
  signal: AbortSignal,
): Promise<Application | undefined> {
  if (adopt_existing !== true || !isSingle(type)) return undefined;
  const all = await scopedClient(provider, scope).applications.list({}, { signal }).toArray();
  const found = all.find((one) => one.type === type);
  return found?.id === undefined || provider.created.has(found.id) ? undefined : found;
}

/** Says in a plan, and again when it is applied, what happens to the application that the account has. */
export function warnOfTakeOver({ id, type }: Application, diagnostics: Diagnostics): void {
  diagnostics.warning(
    `The account has an application of type ${type}`,
    `The resource takes it over (${id ?? ""}), and gives it the configured attributes and policies. The account keeps one such application. To leave it alone, remove adopt_existing.`,
  );
}
