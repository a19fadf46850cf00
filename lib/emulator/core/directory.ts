import { createHash } from "node:crypto";
import { ACCOUNT_ID_PATTERN, HOSTNAME_LENGTH, HOSTNAME_PATTERN } from "../../api";
import { EmulatorError } from "./emulator-error";
import type { Scope } from "../state/scope";

/** Creation time of the emulated accounts and of everything they contain from the start. */
export const ACCOUNT_CREATED_AT = "2026-01-01T00:00:00Z";

/** An emulated account or zone. */
export interface AccountOrZone {
  readonly id: string;
  readonly name: string;
}

/** An account or zone to emulate: its identifier (32 hexadecimal digits), or an object with a name. */
export type AccountOrZoneOption =
  | string
  | {
      /**
       * Identifier: 32 hexadecimal digits.
       * @default - derived from the name: the same name always has the same identifier
       */
      readonly id?: string;
      /** Name. A zone's name is a domain: `"example.com"`. */
      readonly name: string;
    };

/** The emulated accounts and zones. They are fixed when the emulator starts. */
export class Directory {
  readonly accounts: readonly AccountOrZone[];
  readonly zones: readonly AccountOrZone[];
  /** Whether the names of the zones were configured, so that the domains of the account are known. */
  readonly knowsDomains: boolean;

  /** @throws {EmulatorError} If an identifier, or the name of a zone, is invalid. */
  constructor(accounts: readonly AccountOrZoneOption[], zones: readonly AccountOrZoneOption[]) {
    this.accounts = accounts.map((option, index) => parseOption("accounts", option, defaultAccountName(index)));
    this.zones = zones.map((option, index) => parseZone(option, defaultZoneName(index)));
    this.knowsDomains = zones.length > 0 && zones.every((option) => typeof option !== "string");
  }

  /** The account of a scope: of a zone, the first account, to which all zones belong. */
  accountOf(scope: Scope): Scope {
    return scope.kind === "zone" ? { kind: "account", id: this.accounts[0]?.id ?? "" } : scope;
  }

  /** The zones of a scope: a zone, or all zones of an account. */
  zonesOf({ kind, id }: Scope): readonly AccountOrZone[] {
    if (kind === "zone") return this.zones.filter((zone) => zone.id === id);
    return id === this.accounts[0]?.id ? this.zones : [];
  }

  /** Whether the account or zone exists. */
  has({ kind, id }: Scope): boolean {
    return kind === "user" || (kind === "account" ? this.accounts : this.zones).some((one) => one.id === id);
  }

  /** The account or zone of a call. The caller has checked that it exists. */
  get({ kind, id }: Scope): AccountOrZone {
    const candidates = kind === "zone" ? this.zones : this.accounts;
    return candidates.find((one) => one.id === id) ?? { id, name: "" };
  }

  /** The scopes of all accounts and zones. */
  get scopes(): readonly Scope[] {
    return [
      ...this.accounts.map(({ id }): Scope => ({ kind: "account", id })),
      ...this.zones.map(({ id }): Scope => ({ kind: "zone", id })),
    ];
  }
}

const defaultAccountName = (index: number): string =>
  index === 0 ? "Emulated account" : `Emulated account ${index + 1}`;
const defaultZoneName = (index: number): string => (index === 0 ? "example.com" : `example${index + 1}.com`);

function parseOption(field: "accounts" | "zones", option: AccountOrZoneOption, defaultName: string): AccountOrZone {
  const { id, name } =
    typeof option === "string" ? { id: option, name: defaultName } : { id: idFor(option.name), ...option };
  if (new RegExp(ACCOUNT_ID_PATTERN).test(id)) return { id, name };
  const message = `${field}: given ${JSON.stringify(id)}, allowed: an identifier of 32 hexadecimal digits (0-9, a-f)`;
  throw new EmulatorError("INVALID_OPTION", message);
}

function parseZone(option: AccountOrZoneOption, defaultName: string): AccountOrZone {
  const { id, name } = parseOption("zones", option, defaultName);
  if (new RegExp(HOSTNAME_PATTERN).test(name) && !name.startsWith("*") && name.length <= HOSTNAME_LENGTH) {
    return { id, name: name.toLowerCase() };
  }
  const message = `zones: given the name ${JSON.stringify(name)}, allowed: a domain such as "example.com"`;
  throw new EmulatorError("INVALID_OPTION", message);
}

const idFor = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 32);
