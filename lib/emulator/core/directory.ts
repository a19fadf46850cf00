import { createHash } from "node:crypto";
import { ACCOUNT_ID_PATTERN, HOSTNAME_LENGTH, HOSTNAME_PATTERN } from "../../api";
import { EmulatorError } from "./emulator-error";
import type { Scope } from "./scope";

/** An account or a zone of an emulator. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

/** An account or a zone as it is asked for: by its identifier, or with a name. */
export type PlaceOption =
  | string
  | {
      /** @default - follows from the name: the same each time */
      readonly id?: string;
      readonly name: string;
    };

/** The accounts and zones of an emulator: there from the start, and never others. */
export class Directory {
  readonly accounts: readonly Place[];
  readonly zones: readonly Place[];

  /** @throws {EmulatorError} When an identifier or the name of a zone cannot be one. */
  constructor(accounts: readonly PlaceOption[], zones: readonly PlaceOption[]) {
    this.accounts = accounts.map((option, index) => placeOf("accounts", option, accountName(index)));
    this.zones = zones.map((option, index) => zoneOf(option, zoneName(index)));
  }

  /** Whether there is such an account or zone. */
  knows({ kind, id }: Scope): boolean {
    return kind === "user" || (kind === "account" ? this.accounts : this.zones).some((place) => place.id === id);
  }

  /** The account or zone a call works in. Before the call it was seen to that it is there. */
  placeOf({ kind, id }: Scope): Place {
    const places = kind === "zone" ? this.zones : this.accounts;
    return places.find((place) => place.id === id) ?? { id, name: "" };
  }

  /** Every place objects are kept in. */
  get scopes(): readonly Scope[] {
    return [
      ...this.accounts.map(({ id }): Scope => ({ kind: "account", id })),
      ...this.zones.map(({ id }): Scope => ({ kind: "zone", id })),
    ];
  }
}

const accountName = (index: number): string => (index === 0 ? "Emulated account" : `Emulated account ${index + 1}`);
const zoneName = (index: number): string => (index === 0 ? "example.com" : `example${index + 1}.com`);

function placeOf(option: string, given: PlaceOption, otherwise: string): Place {
  const { id, name } = typeof given === "string" ? { id: given, name: otherwise } : { id: idFor(given.name), ...given };
  if (new RegExp(ACCOUNT_ID_PATTERN).test(id)) return { id, name };
  const message = `${option}: given ${JSON.stringify(id)}, an identifier has 32 hexadecimal digits (0-9, a-f)`;
  throw new EmulatorError("INVALID_OPTION", message);
}

function zoneOf(given: PlaceOption, otherwise: string): Place {
  const { id, name } = placeOf("zones", given, otherwise);
  if (new RegExp(HOSTNAME_PATTERN).test(name) && !name.startsWith("*") && name.length <= HOSTNAME_LENGTH) {
    return { id, name: name.toLowerCase() };
  }
  const message = `zones: given ${JSON.stringify(name)} as a name, a zone is called like a domain: "example.com"`;
  throw new EmulatorError("INVALID_OPTION", message);
}

const idFor = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 32);
