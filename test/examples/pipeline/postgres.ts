import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { postgresFolder } from "../../support/programs.cjs";

const run = promisify(execFile);

const ADMINISTRATOR = "administrator";
const PASSWORD = "password of the administrator";
const DATABASE = "access";
const DATA = "data";

/** Nothing of it has to last, and it must take no memory that stays after a crash. */
const SETTINGS = ["fsync=off", "full_page_writes=off", "shared_buffers=8MB", "dynamic_shared_memory_type=mmap"];

/** A user of the machine. */
interface User {
  readonly uid: number;
  readonly gid: number;
}

/** A PostgreSQL of its own in a temporary folder, which can be reached only through a socket in this folder. */
export class Postgres {
  /** Creates a server with one empty database. */
  static async start(): Promise<Postgres> {
    const programs = postgresFolder();
    if (programs === undefined) throw new Error("PostgreSQL is not installed");
    // A short name: the path of a socket can have about a hundred characters.
    const folder = mkdtempSync(join(tmpdir(), "pg-"));
    const user = userOfServer();
    const passwordFile = join(folder, "password");
    writeFileSync(passwordFile, PASSWORD);
    if (user !== undefined) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
    const options = { ...user, cwd: folder, env: { TMPDIR: process.env["TMPDIR"], LC_ALL: "C" } };
    const login = [`--username=${ADMINISTRATOR}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
    await run(join(programs, "initdb"), [`--pgdata=${DATA}`, ...login, "--no-sync", "--encoding=UTF8"], options);
    const settings = [...SETTINGS, "listen_addresses=", `unix_socket_directories=${folder}`];
    const server = spawn(join(programs, "postgres"), ["-D", DATA, ...settings.flatMap((one) => ["-c", one])], {
      ...options,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const postgres = new Postgres(programs, folder, server);
    await postgres.#ready();
    await postgres.#psql("postgres", ["--command", `CREATE DATABASE ${DATABASE}`]);
    return postgres;
  }

  readonly #kill = (): void => void this.server.kill("SIGQUIT");

  private constructor(
    /** The folder with psql. */
    readonly programs: string,
    readonly folder: string,
    private readonly server: ChildProcess,
  ) {
    process.once("exit", this.#kill);
  }

  /** The URL of the database, without a user and a password. */
  get url(): string {
    return this.#urlOf(DATABASE);
  }

  /** Runs a file of SQL in the database. */
  async runFile(file: string, environment: Readonly<Record<string, string>>): Promise<void> {
    await this.#psql(DATABASE, ["--file", file], environment);
  }

  /** The result of a query with one value. */
  query(sql: string): Promise<string> {
    return this.#psql(DATABASE, ["--command", sql]);
  }

  async stop(): Promise<void> {
    process.removeListener("exit", this.#kill);
    if (this.server.exitCode === null && this.server.signalCode === null) {
      const ended = once(this.server, "exit");
      // The fast shutdown, which closes connections.
      this.server.kill("SIGINT");
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs psql as the administrator of the server, and returns what it prints. */
  async #psql(database: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
    const { stdout } = await run(
      join(this.programs, "psql"),
      [this.#urlOf(database), "--no-psqlrc", "--tuples-only", "--no-align", "--quiet", ...args],
      { env: { PGUSER: ADMINISTRATOR, PGPASSWORD: PASSWORD, ...env } },
    );
    return stdout.trim();
  }

  #urlOf(database: string): string {
    return `postgres:///${database}?host=${encodeURIComponent(this.folder)}`;
  }

  /** Resolves when the server accepts connections. */
  #ready(): Promise<void> {
    let log = "";
    return new Promise((resolve, reject) => {
      this.server.stderr?.on("data", (chunk) => {
        log += String(chunk);
        if (log.includes("ready to accept connections")) resolve();
      });
      this.server.once("exit", () => reject(new Error(`PostgreSQL did not start: ${log}`)));
    });
  }
}

/** PostgreSQL refuses to run as root. Undefined for any other user, who can run it. */
function userOfServer(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody") ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error("root cannot run PostgreSQL, and there is no user postgres");
  return { uid: Number(uid), gid: Number(gid) };
}
