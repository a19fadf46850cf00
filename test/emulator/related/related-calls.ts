import type { AccessEmulator } from "../../../lib/emulator";
import { send, type TestResponse } from "../running-emulators";

/** An object of a related API. */
export interface RelatedObject {
  readonly id: string;
  readonly name: string;
}

/** Calls of one collection of a related API in the account. */
export class RelatedCalls<Item extends RelatedObject = RelatedObject> {
  /** @param collection Path of the collection below the account. */
  constructor(
    readonly emulator: AccessEmulator,
    private readonly collection: string,
  ) {}

  path(rest = ""): string {
    return `/accounts/${this.emulator.accountId}/${this.collection}${rest}`;
  }

  send<Result = Item>(method: string, rest: string, body?: object): Promise<TestResponse<Result>> {
    return send<Result>(this.emulator, method, this.path(rest), body === undefined ? {} : { body });
  }

  /** The result of a request. @throws If the request fails. */
  async result<Result = Item>(method: string, rest = "", body?: object): Promise<Result> {
    const { status, text, envelope } = await this.send<Result>(method, rest, body);
    if (status !== 200) throw new Error(`request failed: ${text}`);
    return envelope.result as Result;
  }

  create(body: object): Promise<Item> {
    return this.result("POST", "", body);
  }

  /** The names of a list's objects. */
  async names(query = ""): Promise<string[]> {
    return (await this.result<Item[]>("GET", query)).map(({ name }) => name);
  }

  /** Sends a request that must fail and change nothing. Returns its status, code and message. */
  async failure(method: string, rest: string, body?: object): Promise<string> {
    const before = this.emulator.snapshot();
    const { status, envelope } = await this.send(method, rest, body);
    expect(this.emulator.snapshot()).toEqual(before);
    expect(envelope.success).toBe(false);
    const [error] = envelope.errors;
    return `${status} ${error?.code ?? ""} ${error?.source?.pointer ?? ""}: ${error?.message ?? ""}`;
  }
}

export const UUID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
