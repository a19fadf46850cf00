import { spawnSync } from "node:child_process";
import fs, {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import crypto, { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { TerraformStack } from "cdktf";
import { version } from "../../package.json";
import { installMirror } from "../../lib/cli/commands/provider/install-mirror";
import { AccessClient, type AccessClientOptions } from "../../lib/client";
import { AccessEmulator } from "../../lib/emulator";
import { clientOf, failureOf, targets } from "../client/sample";
import { ACCOUNT, ok, ScriptedServer, type Responder } from "../client/scripted-server";
import { Inventory, TargetFleet } from "../../lib/constructs";
import { DiagnosticError } from "../../lib/diagnostics";
import { fakeExecutable, folderOf, newAccount, newStack, synthesize, temporaryFolder } from "../constructs/synthesis";

const SOURCE = "terraform.local/cloudflare-access/cfaccess";

/** A synthesized stack with a fleet, so that it needs the companion. */
function fleetStack(outdir = temporaryFolder(), build = fakeExecutable()): TerraformStack {
  const stack = newStack(outdir);
  newAccount(stack, { companionBuild: build });
  new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.5" } } });
  synthesize(stack);
  return stack;
}

/** The code and message of the diagnostic that a function throws. */
function problemOf(work: () => unknown): { code: string; message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof DiagnosticError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: "", message: "nothing was thrown" };
}

const plugins = (folder: string): string => join(folder, "terraform.d", "plugins");
const versions = (folder: string): string => join(plugins(folder), SOURCE);
const platformFolder = (folder: string, platform = "linux_amd64"): string => join(versions(folder), version, platform);
const executable = (folder: string): string => join(platformFolder(folder), `terraform-provider-cfaccess_v${version}`);

/** A folder outside of the stack's, with one file in it. */
function elsewhere(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "precious"), "do not touch");
  return folder;
}

const untouched = (folder: string): void => expect(readdirSync(folder)).toEqual(["precious"]);

describe("synthesis", () => {
  const LINKS: readonly (readonly [string, (folder: string) => string])[] = [
    ["terraform.d", (folder) => join(folder, "terraform.d")],
    ["plugins", plugins],
    ["the host's folder", (folder) => join(plugins(folder), "terraform.local")],
    ["the provider's folder", versions],
    ["the version's folder", (folder) => join(versions(folder), version)],
    ["a platform's folder", (folder) => platformFolder(folder, "darwin_arm64")],
  ];

  test.each(LINKS)("fails if %s is a symbolic link, names it, and writes nothing behind it", (_what, pathIn) => {
    const outdir = temporaryFolder();
    const link = pathIn(join(outdir, "stacks", "stack"));
    const target = elsewhere();
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link);

    expect(problemOf(() => fleetStack(outdir))).toEqual({
      code: "CFA1115",
      message: expect.stringContaining(`"${link}" is a symbolic link`) as string,
    });
    untouched(target);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test("fails if the executable or the lock file is a symbolic link, and does not change its target", () => {
    for (const pathIn of [executable, (folder: string) => join(folder, ".terraform.lock.hcl")]) {
      const outdir = temporaryFolder();
      const file = pathIn(join(outdir, "stacks", "stack"));
      const target = join(elsewhere(), "precious");
      mkdirSync(dirname(file), { recursive: true });
      symlinkSync(target, file);

      expect(() => fleetStack(outdir)).toThrow(`"${file}" is a symbolic link`);
      expect(readFileSync(target, "utf8")).toBe("do not touch");
    }
  });

  test("fails if the lock file is a link to nothing or a folder", () => {
    const outdir = temporaryFolder();
    const file = join(outdir, "stacks", "stack", ".terraform.lock.hcl");
    mkdirSync(file, { recursive: true });
    expect(() => fleetStack(outdir)).toThrow(`"${file}" must be a file`);
  });

  test("follows a link to the output folder itself, which the user chose", () => {
    const [real, parent] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(real, join(parent, "out"));
    fleetStack(join(parent, "out"));
    expect(existsSync(executable(join(real, "stacks", "stack")))).toBe(true);
  });

  test("fails if somebody else's file is beside the executable, names it, and does not delete it", () => {
    const outdir = temporaryFolder();
    const stray = join(platformFolder(folderOf(fleetStack(outdir))), "notes.txt");
    writeFileSync(stray, "mine");

    expect(problemOf(() => fleetStack(outdir))).toEqual({
      code: "CFA1116",
      message: expect.stringContaining(`"${stray}" is in the folder of the companion provider`) as string,
    });
    expect(readFileSync(stray, "utf8")).toBe("mine");
  });

  test("deletes the executables of older versions, but nothing that it did not write", () => {
    const outdir = temporaryFolder();
    const folder = folderOf(fleetStack(outdir));
    const old = (name: string): string => join(versions(folder), name, "linux_amd64");
    for (const name of ["0.0.1", "0.0.2", "0.0.3"]) {
      mkdirSync(old(name), { recursive: true });
      writeFileSync(join(old(name), `terraform-provider-cfaccess_v${name}`), "#!/usr/bin/env node\n");
    }
    writeFileSync(join(old("0.0.2"), "notes.txt"), "mine");
    writeFileSync(join(old("0.0.3"), "terraform-provider-cfaccess_v0.0.3"), "a program of somebody else");
    const target = elsewhere();
    symlinkSync(target, join(versions(folder), "0.0.4"));

    fleetStack(outdir);

    expect(readdirSync(versions(folder)).sort()).toEqual(["0.0.2", "0.0.3", "0.0.4", version].sort());
    expect(readdirSync(old("0.0.2"))).toEqual(["notes.txt"]);
    expect(readdirSync(old("0.0.3"))).toEqual(["terraform-provider-cfaccess_v0.0.3"]);
    untouched(target);
  });

  test("replaces a hard link without changing the other name's content", () => {
    const outdir = temporaryFolder();
    const folder = folderOf(fleetStack(outdir));
    const other = join(temporaryFolder(), "other");
    writeFileSync(other, "do not touch");
    renameSync(executable(folder), join(temporaryFolder(), "moved"));
    linkSync(other, executable(folder));

    fleetStack(outdir);

    expect(readFileSync(other, "utf8")).toBe("do not touch");
    expect(readFileSync(executable(folder), "utf8")).toBe("#!/usr/bin/env node\n");
  });

  test.each([
    [0o000, 0o755],
    [0o022, 0o755],
    [0o077, 0o700],
    [0o027, 0o750],
  ])("gives the executable the mode 0755 without the umask %i", (umask, mode) => {
    const before = process.umask(umask);
    try {
      const outdir = temporaryFolder();
      const file = executable(folderOf(fleetStack(outdir)));
      expect(statSync(file).mode & 0o777).toBe(mode);
      const { ino } = statSync(file);
      fleetStack(outdir);
      expect(statSync(file).ino).toBe(ino);
    } finally {
      process.umask(before);
    }
  });

  test("writes temporary files under random names, which it creates itself", () => {
    const drafts: string[] = [];
    const rename = jest.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      drafts.push(basename(String(from)));
      rename.mockRestore();
      fs.renameSync(from, to);
    });
    fleetStack();
    jest.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      drafts.push(basename(String(from)));
      jest.restoreAllMocks();
      fs.renameSync(from, to);
    });
    fleetStack();
    const random = drafts.map((name) => /^\.cfaccess-[0-9a-f]{8}-\d+-([0-9a-f]{32})\.tmp$/.exec(name)?.[1]);
    expect(random).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    expect(new Set(random).size).toBe(2);
  });

  test("fails if somebody guessed the name of a temporary file and put a link there, and writes nothing behind it", () => {
    const [outdir, target] = [temporaryFolder(), elsewhere()];
    const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
    const draft = `.cfaccess-${machine}-${process.pid}-${"0".repeat(32)}.tmp`;
    jest.spyOn(crypto, "randomBytes").mockImplementation((size: number) => Buffer.alloc(size));
    try {
      const folder = folderOf(fleetStack(outdir));
      // Another version of the executable, which has to be written.
      rmSync(executable(folder));
      symlinkSync(join(target, "precious"), join(folder, draft));
      expect(() => fleetStack(outdir)).toThrow(draft);
      expect(readFileSync(join(target, "precious"), "utf8")).toBe("do not touch");
    } finally {
      jest.restoreAllMocks();
    }
  });

  test("sweeps temporary files of killed runs, and only those", () => {
    const outdir = temporaryFolder();
    const folder = folderOf(fleetStack(outdir));
    const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    const draft = (host: string, pid: number, character: string): string =>
      `.cfaccess-${host}-${pid}-${character.repeat(32)}.tmp`;
    const killed = draft(machine, gone, "a");
    const running = draft(machine, process.pid, "b");
    const fresh = draft("00000000", 1, "c");
    const abandoned = draft("00000000", 1, "d");
    const link = draft(machine, gone, "e");
    const foreign = ".cfaccess-notes.tmp";
    for (const name of [killed, running, fresh, abandoned, foreign]) writeFileSync(join(folder, name), "");
    const target = elsewhere();
    symlinkSync(join(target, "precious"), join(folder, link));
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1_000);
    for (const name of [abandoned, running])
      utimesSync(join(folder, name), longAgo, name === running ? new Date() : longAgo);

    fleetStack(outdir);

    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith(".tmp"))
        .sort(),
    ).toEqual([fresh, running, link, foreign].sort());
    untouched(target);
  });

  test("survives a run that was killed, which left empty folders", () => {
    const outdir = temporaryFolder();
    const folder = folderOf(fleetStack(outdir));
    mkdirSync(join(versions(folder), "0.0.1", "linux_amd64"), { recursive: true });
    fleetStack(outdir);
    expect(readdirSync(versions(folder))).toEqual([version]);
  });
});

describe("a filesystem mirror", () => {
  test("fails if a folder in it is a symbolic link, and writes nothing behind it", () => {
    const [mirror, target] = [temporaryFolder(), elsewhere()];
    symlinkSync(target, join(mirror, "terraform.local"));
    expect(() => installMirror(mirror)).toThrow(`"${join(mirror, "terraform.local")}" is a symbolic link`);
    untouched(target);
  });
});

/** Writes a file to a new folder. Returns its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** A YAML file whose aliases expand to 9 ** depth values. */
function aliasBomb(depth: number): string {
  const names = "abcdefghijklmnopqrstuvwxyz".slice(0, depth).split("");
  const lines = names.map(
    (name, index) =>
      `${name}: &${name} [${Array(9)
        .fill(index === 0 ? "x" : `*${names[index - 1] ?? ""}`)
        .join(", ")}]`,
  );
  return `${lines.join("\n")}\nweb-1: *${names.at(-1) ?? ""}\n`;
}

describe("an inventory in YAML", () => {
  test("fails if its aliases expand to more values than a limit", () => {
    for (const depth of [8, 9, 26]) {
      const { code, message } = problemOf(() => Inventory.fromFile(file("hosts.yaml", aliasBomb(depth))));
      expect(code).toBe("CFA1725");
      expect(message).toContain("repeat more than 1,000,000 values");
    }
  });

  test("fails if its merges expand to more values than a limit", () => {
    const defaults = Array.from({ length: 2_000 }, (_, index) => `  k${index}: x`).join("\n");
    const hosts = Array.from({ length: 2_000 }, (_, index) => `h${index}: {<<: *d, ip: 10.0.0.1}`).join("\n");
    expect(problemOf(() => Inventory.fromYaml(file("hosts.yaml", `d: &d\n${defaults}\n${hosts}\n`))).code).toBe(
      "CFA1725",
    );
  });

  test("fails if hosts merge the same defaults so often that only the work is large", () => {
    const defaults = Array.from({ length: 1000 }, (_, index) => `k${index}: ${index}`).join(", ");
    const merges = Array.from({ length: 1000 }, () => "*d").join(", ");
    const content = `d: &d { ${defaults} }\nweb: { <<: [${merges}], ip: 10.0.0.5 }\ndb: { <<: [${merges}], ip: 10.0.0.6 }\n`;
    const { message } = problemOf(() => Inventory.fromFile(file("hosts.yaml", content)));
    expect(message).toContain("repeat more than 1,000,000 values");
  });

  test("fails if the groups of an Ansible inventory repeat each other through aliases", () => {
    const levels = Array.from(
      { length: 20 },
      (_, index) => `      g${index}: &g${index} {children: {x${index}: *g${index - 1}, y${index}: *g${index - 1}}}`,
    );
    const text = [
      "all:",
      "  children:",
      "    base:",
      "     children:",
      "      g: &g-1 {hosts: {web: {ansible_host: 10.0.0.1}}}",
      ...levels,
    ].join("\n");
    expect(problemOf(() => Inventory.fromAnsible(file("hosts.yaml", text))).code).toBe("CFA1725");
  });

  test("merges the defaults of thousands of hosts, with work that grows like the file", () => {
    const defaults = "{cfaccess_tags: {env: prod}, cfaccess_hostname: web}";
    const text = (count: number): string => {
      const hosts = Array.from({ length: count }, (_, index) => {
        const ip = `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;
        return `  h${index}: {<<: ${index === 0 ? `&defaults ${defaults}` : "*defaults"}, ansible_host: ${ip}}`;
      });
      return `all:\n hosts:\n${hosts.join("\n")}\n`;
    };
    const durationOf = (count: number): number => {
      const path = file("hosts.yaml", text(count));
      const start = process.cpuUsage();
      const { hosts } = Inventory.fromAnsible(path);
      const { user } = process.cpuUsage(start);
      expect(hosts).toHaveLength(count);
      expect(hosts.at(-1)?.target.tags).toEqual({ env: "prod" });
      return user;
    };
    durationOf(500);
    // Eight times the hosts: quadratic work would take 64 times as long.
    expect(durationOf(8_000)).toBeLessThan(32 * Math.max(durationOf(1_000), 20_000));
  });

  test("uses the last anchor before an alias, as YAML defines", () => {
    const text = "a: &x {ip: 10.0.0.1}\nb: *x\nc: &x {ip: 10.0.0.2}\nd: *x\n";
    const { targets } = Inventory.fromYaml(file("hosts.yaml", text));
    expect(Object.values(targets).map(({ ip }) => ip)).toEqual(["10.0.0.1", "10.0.0.1", "10.0.0.2", "10.0.0.2"]);
  });

  test.each(["yaml", "json"])("fails with a diagnostic if %s is nested too deeply", (format) => {
    const depth = 100_000;
    const { code } = problemOf(() =>
      Inventory.fromFile(file(`hosts.${format}`, "[".repeat(depth) + "]".repeat(depth))),
    );
    expect(code).toMatch(/^CFA17(16|24|25)$/);
  });
});

describe("an inventory file", () => {
  test("fails if it is a FIFO, without waiting for a writer", () => {
    const path = join(temporaryFolder(), "hosts.yaml");
    expect(spawnSync("mkfifo", [path]).status).toBe(0);
    expect(problemOf(() => Inventory.fromFile(path))).toMatchObject({
      code: "CFA1714",
      message: expect.stringContaining("is a named pipe (FIFO)") as string,
    });
  });

  test.each([
    ["/dev/zero", "is a device"],
    ["/dev/null", "is a device"],
    [temporaryFolder(), "is a folder"],
    [join(file("hosts", "x"), "below"), "a part of its path is not a folder"],
  ])("fails if it is %s", (path, reason) => {
    expect(problemOf(() => Inventory.fromYaml(path)).message).toContain(reason);
  });

  test("fails if it is larger than 64 MiB, before it is parsed", () => {
    const path = file("hosts.yaml", "");
    truncateSync(path, 64 * 1024 * 1024 + 1);
    expect(problemOf(() => Inventory.fromFile(path))).toMatchObject({
      code: "CFA1725",
      message: expect.stringContaining("is larger than 64 MiB") as string,
    });
  });

  test("fails if ranges of hosts expand to more than a limit", () => {
    const text = Array.from({ length: 300 }, (_, index) => `h${index % 2}-[0:4999]`).join("\n");
    expect(problemOf(() => Inventory.fromAnsible(file("hosts.ini", `[web]\n${text}\n`))).code).toBe("CFA1725");
  });

  test("survives thousands of groups in a chain, or fails with a diagnostic", () => {
    const chain = (count: number): string =>
      Array.from({ length: count }, (_, index) => `[g${index}:children]\ng${index + 1}`).join("\n");
    const text = (count: number): string => `${chain(count)}\n[g${count}]\nweb ansible_host=10.0.0.1\n`;
    expect(Inventory.fromAnsible(file("hosts.ini", text(1_000))).hosts[0]?.groups).toHaveLength(1_002);
    expect(problemOf(() => Inventory.fromAnsible(file("hosts.ini", text(50_000)))).code).toBe("CFA1725");
  });
});

describe("Include of an ssh configuration", () => {
  const folderWith = (files: Readonly<Record<string, string>>): string => {
    const folder = temporaryFolder();
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return folder;
  };
  const HOST = "Host web\n  HostName 10.0.0.1\n";

  test("fails at a loop, and names it", () => {
    const folder = folderWith({ config: `Include b\n${HOST}`, b: "Include c\n", c: "Include config\n" });
    const { code, message } = problemOf(() => Inventory.fromSshConfig(join(folder, "config")));
    expect(code).toBe("CFA1722");
    expect(message).toContain("in a loop: config → b → c → config");
  });

  test("fails at more than 100 files, also if two files include each other many times", () => {
    const levels = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`f${index}`, `Include f${index + 1}\n`.repeat(3)]),
    );
    const folder = folderWith({ ...levels, config: `Include f0\n${HOST}`, f14: "# end" });
    const { code, message } = problemOf(() => Inventory.fromSshConfig(join(folder, "config")));
    expect(code).toBe("CFA1725");
    expect(message).toContain("more than 100 files");
  });

  test("follows 16 levels, as ssh does, and fails at the 17th", () => {
    const chain = (count: number): string => {
      const files = Array.from({ length: count }, (_, index) => [`f${index}`, `Include f${index + 1}\n`]);
      return join(folderWith({ ...(Object.fromEntries(files) as Record<string, string>), [`f${count}`]: HOST }), "f0");
    };
    expect(Inventory.fromSshConfig(chain(16)).hosts).toHaveLength(1);
    expect(problemOf(() => Inventory.fromSshConfig(chain(17)))).toMatchObject({
      code: "CFA1725",
      message: expect.stringContaining("more than 16 levels") as string,
    });
  });

  test("matches a pattern of many wildcards without trying their combinations", () => {
    const folder = folderWith({
      config: `Include ${"*a".repeat(60)}b\nInclude *[x]*?.conf\n${HOST}`,
      ["a".repeat(200)]: "",
      "1[x]2.conf": "Host db\n HostName 10.0.0.2\n",
    });
    expect(Object.keys(Inventory.fromSshConfig(join(folder, "config")).targets).sort()).toEqual(["db", "web"]);
  });

  test("survives a folder in its pattern that is a file", () => {
    const folder = folderWith({ config: `Include b*/x*\n${HOST}`, b: "" });
    expect(Inventory.fromSshConfig(join(folder, "config")).hosts).toHaveLength(1);
  });
});

describe("a list of the client", () => {
  const collection = `/accounts/${ACCOUNT}/infrastructure/targets`;
  let server: ScriptedServer;
  let client: AccessClient;
  const serve = async (options: Partial<AccessClientOptions>, ...responders: Responder[]): Promise<void> => {
    server = await ScriptedServer.start(...responders);
    client = clientOf(server, options);
  };
  const read = (): Promise<unknown> => failureOf(client.infrastructure.targets.list({ per_page: 2 }).toArray());
  afterEach(async () => {
    await client.close();
    await server.stop();
  });

  /** Two new targets on every page, forever. */
  const endless: Responder = (response, request, socket) => {
    const page = Number(new URL(request.url, "http://127.0.0.1").searchParams.get("page"));
    ok(targets(page * 2 - 1, page * 2), { page, per_page: 2 })(response, request, socket);
  };

  test("fails if it does not end within maxPages, which the message names", async () => {
    await serve({ maxPages: 5 }, endless);
    expect(await read()).toMatchObject({
      code: "ACCESS_ERR_MALFORMED_RESPONSE",
      message: expect.stringContaining("within 5 pages, the limit of the client's option maxPages") as string,
    });
    expect(server.requests).toHaveLength(5);
    expect(server.paths[0]).toBe(`${collection}?per_page=2&page=1`);
  });

  test("fails after 1,000 pages by default", async () => {
    await serve({}, endless);
    expect(await read()).toMatchObject({ message: expect.stringContaining("within 1000 pages") as string });
    expect(server.requests).toHaveLength(1_000);
  });

  test.each([
    ["a page that repeats another than the first", {}, [targets(1, 2), targets(3, 4), targets(3, 4)]],
    ["its first page again, although the API pages", { per_page: 2 }, [targets(1, 2), targets(1, 2)]],
  ])("fails at %s", async (_what, info, pages) => {
    await serve({}, ...pages.map((items) => ok(items, info)));
    expect(await read()).toMatchObject({ message: expect.stringContaining("repeats an earlier page") as string });
  });

  test.each([
    ["an empty page", [ok(targets(1, 2), { per_page: 2, total_count: 5 }), ok([], { per_page: 2, total_count: 5 })]],
    ["an empty page without totals", [ok(targets(1, 2), { per_page: 2, total_count: 5 }), ok([])]],
    ["the first page", [ok([], { total_count: 5 })]],
  ])("fails if it ends with %s before its own total_count", async (_what, pages) => {
    await serve({}, ...pages);
    expect(await read()).toMatchObject({
      code: "ACCESS_ERR_MALFORMED_RESPONSE",
      message: expect.stringMatching(/ended after [02] of 5 items/) as string,
    });
  });

  test("fails if it has one page that is shorter than its total_count", async () => {
    await serve({}, ok([{ id: "a", public_key: "b" }], { total_count: 2 }));
    expect(await failureOf(client.gatewayCa.list().toArray())).toMatchObject({
      message: expect.stringContaining("ended after 1 of 2 items") as string,
    });
  });

  test("survives items that are deleted while it is read", async () => {
    await serve({}, ok(targets(1, 2), { per_page: 2, total_count: 3 }), ok([], { per_page: 2, total_count: 2 }));
    await expect(client.infrastructure.targets.list({ per_page: 2 }).toArray()).resolves.toHaveLength(2);
  });

  test.each([
    ["declares", { "content-length": "300000000" }],
    ["sends", {}],
  ])("fails if the API %s a response of more than maxResponseSize, without reading it all", async (_what, headers) => {
    let sent = 0;
    await serve({ maxResponseSize: 1_000_000 }, (response) => {
      response.writeHead(200, headers);
      const chunk = Buffer.alloc(64 * 1024, " ");
      const more = (): void => {
        while (!response.destroyed && sent < 300_000_000) {
          sent += chunk.length;
          if (!response.write(chunk)) {
            response.once("drain", more);
            return;
          }
        }
      };
      more();
    });
    expect(await read()).toMatchObject({
      code: "ACCESS_ERR_MALFORMED_RESPONSE",
      message: expect.stringContaining(
        "more than 1000000 bytes, the limit of the client's option maxResponseSize",
      ) as string,
    });
    expect(server.requests).toHaveLength(1);
    expect(sent).toBeLessThan(50_000_000);
  });

  test("fails if the API declares a response of more than maxResponseSize, without waiting for it", async () => {
    await serve({ maxResponseSize: 1_000, timeout: 20_000 }, (response) => {
      response.writeHead(200, { "content-length": "300000000" });
      response.write(" ");
    });
    expect(await read()).toMatchObject({
      code: "ACCESS_ERR_MALFORMED_RESPONSE",
      message: expect.stringContaining("more than 1000 bytes") as string,
    });
  });

  test.each([{ maxPages: 0 }, { maxPages: 1.5 }, { maxResponseSize: -1 }, { maxResponseSize: Infinity }])(
    "fails with the invalid limit %j",
    async (options) => {
      await serve({}, endless);
      expect(() => clientOf(server, options)).toThrow(/must be a whole number from 1 to/);
    },
  );
});

describe("the emulator's behavior visibleTo", () => {
  test("hides objects in the lists of one token, but not from other tokens, by id, or in direct calls", async () => {
    const tokens = ["sees-a-part", "sees-all"] as const;
    const emulator = await AccessEmulator.start({ apiTokens: tokens.map((token) => ({ token })) });
    emulator.seed({
      "infrastructure.targets": ["10.0.0.1", "10.0.0.2"].map((ip_addr) => ({
        hostname: "web",
        ip: { ipv4: { ip_addr } },
      })),
      groups: [{ name: "Everyone", include: [{ everyone: {} }] }],
    });
    const [first, second] = emulator.call("infrastructure.targets.list", {});
    emulator.behaviors.visibleTo = { "sees-a-part": [first?.id ?? ""] };
    const { accountId, url: baseUrl } = emulator;
    const [part, all] = tokens.map((apiToken) => new AccessClient({ accountId, apiToken, baseUrl }));
    const hostsOf = (client?: AccessClient) => client?.infrastructure.targets.list().toArray();

    expect(await hostsOf(part)).toEqual([first]);
    expect(await part?.groups.list().toArray()).toEqual([]);
    expect(await hostsOf(all)).toHaveLength(2);
    expect(await part?.infrastructure.targets.get({ target_id: second?.id ?? "" })).toEqual(second);
    expect(emulator.call("infrastructure.targets.list", {})).toHaveLength(2);

    emulator.reset();
    expect(emulator.behaviors.visibleTo).toEqual({});
    await Promise.all([part?.close(), all?.close(), emulator.stop()]);
  });

  test("can be an option of AccessEmulator.start", async () => {
    const visibleTo = { "sees-nothing": [] };
    const emulator = await AccessEmulator.start({ apiTokens: [{ token: "sees-nothing" }], behaviors: { visibleTo } });
    emulator.seed({ "infrastructure.targets": [{ hostname: "web", ip: { ipv4: { ip_addr: "10.0.0.1" } } }] });
    const { accountId, apiToken, url: baseUrl } = emulator;
    const client = new AccessClient({ accountId, apiToken, baseUrl });
    expect(await client.infrastructure.targets.list().toArray()).toEqual([]);
    await Promise.all([client.close(), emulator.stop()]);
  });
});
