import { CA_CERTIFICATE } from "../../../emulator/recorded/ca-certificate";
import { RECORDED_KINDS } from "../../../emulator/recorded";
import type { Finding } from "../../../emulator/recorded/findings";
import { RecordedWalk, type SendRequest } from "../../../emulator/recorded/recorded-walk";
import { SkippedError } from "../../../emulator/recorded/skipped-error";
import type { RecordedKind } from "../../../emulator/recorded/recorded-kind";
import { UsageError } from "../../support/commander";

export interface ConformanceOptions {
  readonly send: SendRequest;
  readonly accountId: string;
  /** Beginning of the names of created objects. */
  readonly prefix: string;
  readonly kinds: readonly string[] | undefined;
}

export interface ConformanceResult {
  readonly compared: readonly string[];
  readonly skipped: readonly { readonly kind: string; readonly reason: string }[];
  readonly findings: readonly Finding[];
  /** Kinds of objects that were created and could not be deleted. */
  readonly left: readonly string[];
  readonly requests: number;
  readonly isStopped: boolean;
}

/** Why a kind is skipped when the comparison is stopped. */
const STOPPED = "stopped";

/** A comparison of an account with the recorded responses of the real API. */
export class Conformance {
  readonly #kinds: readonly RecordedKind[];
  readonly #options: ConformanceOptions;
  #requests = 0;
  #isStopped = false;
  #isRemoving = false;

  /** @throws {UsageError} If a kind is not known. */
  constructor(options: ConformanceOptions) {
    this.#options = options;
    const unknown = options.kinds?.find((name) => !RECORDED_KINDS.some(({ kind }) => kind === name));
    if (unknown !== undefined) {
      const names = RECORDED_KINDS.map(({ kind }) => kind).join(", ");
      throw new UsageError(`option '--kind <name...>' names an unknown kind. The kinds are ${names}.`);
    }
    this.#kinds = RECORDED_KINDS.filter(({ kind }) => options.kinds?.includes(kind) ?? true);
  }

  /** Ends the comparison after the current request. Created objects are deleted. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Compares the objects of the account. Changes nothing. */
  async read(): Promise<ConformanceResult> {
    return this.#each((walk, kind) => walk.read(kind));
  }

  /** Creates, reads, updates and deletes an object of each kind. */
  async write(): Promise<ConformanceResult> {
    return this.#each((walk, kind) => {
      if (kind.notOnLive !== undefined) throw new SkippedError(kind.notOnLive);
      if (kind.create === undefined) return walk.read(kind);
      return walk.createAndUpdate(kind);
    });
  }

  async #each(compare: (walk: RecordedWalk, kind: RecordedKind) => Promise<void>): Promise<ConformanceResult> {
    const { accountId, prefix } = this.#options;
    const values = { account_id: accountId, prefix, ca_certificate: CA_CERTIFICATE, ...(await this.#zone()) };
    const compared: string[] = [];
    const skipped: { kind: string; reason: string }[] = [];
    const findings: Finding[] = [];
    const left: string[] = [];
    for (const kind of this.#kinds) {
      if (this.#isStopped) break;
      const walk = new RecordedWalk(RECORDED_KINDS, (...request) => this.#send(...request), values);
      try {
        await compare(walk, kind);
        compared.push(kind.kind);
      } catch (error) {
        if (!(error instanceof SkippedError)) throw await this.#failed(error, walk);
        if (error.message !== STOPPED) skipped.push({ kind: kind.kind, reason: error.message });
      }
      left.push(...(await this.#removed(walk)));
      // The kinds that it needs are compared by themselves.
      findings.push(...walk.findings.filter((finding) => finding.kind === kind.kind));
    }
    return { compared, skipped, findings, left, requests: this.#requests, isStopped: this.#isStopped };
  }

  /** Deletes the objects that a walk created, also after Ctrl-C. Returns the kinds of those that are left. */
  async #removed(walk: RecordedWalk): Promise<string[]> {
    this.#isRemoving = true;
    try {
      return await walk.removeAll();
    } finally {
      this.#isRemoving = false;
    }
  }

  /** Sends a request, unless the comparison was stopped. */
  async #send(...[method, path, body]: Parameters<SendRequest>): ReturnType<SendRequest> {
    if (this.#isStopped && !this.#isRemoving) throw new SkippedError(STOPPED);
    this.#requests += 1;
    return this.#options.send(method, path, body);
  }

  /** The first zone of the account. The hostnames of created objects are in its domain. */
  async #zone(): Promise<Record<string, string>> {
    const { status, body } = await this.#send("GET", `/zones?account.id=${this.#options.accountId}`);
    if (status === 401) throw new Error("the API does not accept the credentials (401)");
    const { result } = (body ?? {}) as { result?: { id?: unknown; name?: unknown }[] | null };
    const [zone] = Array.isArray(result) ? result : [];
    return typeof zone?.id === "string" && typeof zone.name === "string" ? { zone_id: zone.id, zone: zone.name } : {};
  }

  /** An error, after an attempt to delete what was created before it. */
  async #failed(error: unknown, walk: RecordedWalk): Promise<unknown> {
    const left = await this.#removed(walk).catch(() => ["unknown"]);
    if (left.length === 0) return error;
    const message = error instanceof Error ? error.message : "the comparison failed";
    const remedy = `Objects may be left: delete those whose name begins with ${this.#options.prefix}.`;
    return new Error(`${message}. ${remedy}`, { cause: error });
  }
}
