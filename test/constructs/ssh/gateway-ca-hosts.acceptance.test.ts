import { TerraformOutput, type TerraformStack } from "cdktf";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { Terraform } from "../../support/terraform";
import { AccessEmulator } from "../../../lib/emulator";
import { AccessAccount, GatewayCa, type IGatewayCa } from "../../../lib";
import { HAS_OPENSSH, makeKey, mainConfig, run, SSHD, SshServer } from "./openssh";
import { ACCOUNT_ID, folderOf, newStack, synthesize, temporaryFolder } from "../synthesis";

interface CloudConfig {
  readonly write_files: readonly { readonly path: string; readonly permissions: string; readonly content: string }[];
  readonly runcmd: readonly (readonly string[])[];
}

/** Deploys a stack with outputs of a certificate authority, and returns the values of the outputs. */
async function deployed(stack: TerraformStack, ca: IGatewayCa, files: object, environment = {}) {
  const values = { key: ca.publicKey, lines: ca.sshdConfig(files), user_data: ca.cloudInit(files) };
  for (const [name, value] of Object.entries(values)) new TerraformOutput(stack, name, { value });
  stack.addOverride("terraform.backend.local.path", "terraform.tfstate");
  synthesize(stack);
  const terraform = Terraform.in(folderOf(stack), environment);
  await terraform.run("init", "-input=false");
  await terraform.run("apply", "-auto-approve", "-input=false");
  const output = (name: string): Promise<string> => terraform.run("output", "-raw", name);
  return { key: await output("key"), lines: await output("lines"), userData: await output("user_data") };
}

/** The files of a host in the tests. */
function hostFiles(): { folder: string; caFile: string; configFile: string } {
  const folder = temporaryFolder();
  return { folder, caFile: join(folder, "ca.pub"), configFile: join(folder, "sshd_config.d", "00-access.conf") };
}

/** Writes the files as cloud-init does for `write_files`. */
function writeFiles({ write_files }: CloudConfig): void {
  for (const { path, permissions, content } of write_files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    chmodSync(path, Number.parseInt(permissions, 8));
  }
}

/** Runs `runcmd` as cloud-init does, with the given `sshd` configuration and a fake `systemctl` that records its calls. */
async function runCommands({ runcmd }: CloudConfig, folder: string, config: string, active: string) {
  const bin = join(folder, "bin");
  const journal = join(folder, "journal");
  const program = (name: string, script: string): void =>
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  mkdirSync(bin);
  program("sshd", `exec ${SSHD} -f ${config} "$@"`);
  program("systemctl", `[ "$1" = is-active ] && { [ "$3" = ${active} ]; exit; }; echo "$*" >> ${journal}`);
  const [[command = "", ...args] = []] = runcmd;
  const ended = await run(command, args, { ...process.env, PATH: `${bin}:${process.env["PATH"] ?? ""}` });
  return { ...ended, reloaded: existsSync(journal) ? readFileSync(journal, "utf8") : "" };
}

const withOpenSsh = HAS_OPENSSH ? describe : describe.skip;

withOpenSsh("the certificate authority of the account", () => {
  test("sshd and ssh-keygen accept the outputs of Terraform", async () => {
    const emulator = await AccessEmulator.start();
    try {
      const stack = newStack();
      new AccessAccount(stack, "account", { accountId: ACCOUNT_ID });
      const { folder, ...files } = hostFiles();
      const { key, lines, userData } = await deployed(stack, GatewayCa.of(stack), files, emulator.environment);
      expect(emulator.call("gatewayCa.list", {})).toMatchObject([{ public_key: key }]);

      const document = parse(userData) as CloudConfig;
      expect(document.write_files.map(({ content }) => content)).toEqual([`${key}\n`, lines]);
      writeFiles(document);
      expect(await run("ssh-keygen", ["-l", "-f", files.caFile])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining("open-ssh-ca@cloudflareaccess.org (ECDSA)"),
      });
      const config = mainConfig(folder, await makeKey(folder, "host"), files.configFile);
      expect(await run(SSHD, ["-t", "-f", config])).toEqual({ code: 0, stdout: "", stderr: "" });
      const { stdout } = await run(SSHD, ["-T", "-f", config]);
      expect(stdout).toContain(`trustedusercakeys ${files.caFile}\n`);
      expect(stdout).toContain("pubkeyauthentication yes\n");
    } finally {
      await emulator.stop();
    }
  });
});

withOpenSsh("on a host", () => {
  let document: CloudConfig;
  let files: ReturnType<typeof hostFiles>;
  let ca: string;
  let hostKey: string;

  beforeEach(async () => {
    files = hostFiles();
    ca = await makeKey(files.folder, "ca");
    hostKey = await makeKey(files.folder, "host");
    const stack = newStack();
    const trusted = GatewayCa.fromPublicKey(stack, "ca", readFileSync(`${ca}.pub`, "utf8"));
    const { caFile, configFile } = files;
    const { userData } = await deployed(stack, trusted, { caFile, configFile });
    expect(userData).toMatch(/^#cloud-config\n/);
    document = parse(userData) as CloudConfig;
    writeFiles(document);
  });

  test("only a certificate of the authority lets a user log in", async () => {
    const { username } = userInfo();
    const sign = async (authority: string, name: string): Promise<[key: string, certificate: string]> => {
      const key = await makeKey(files.folder, name);
      await run("ssh-keygen", ["-q", "-s", authority, "-I", name, "-n", username, "-V", "+5m", `${key}.pub`]);
      return [key, `${key}-cert.pub`];
    };
    const server = await SshServer.start(mainConfig(files.folder, hostKey, files.configFile));
    try {
      const [key, certificate] = await sign(ca, "user");
      expect(await server.login(key, certificate)).toMatchObject({ code: 0, stdout: "let in\n" });
      const [plain] = await sign(await makeKey(files.folder, "stranger"), "other");
      expect(await server.login(plain, `${plain}-cert.pub`)).toMatchObject({
        code: 255,
        stderr: expect.stringContaining("Permission denied"),
      });
      const bare = await makeKey(files.folder, "bare");
      expect(await server.login(bare)).toMatchObject({ code: 255 });
    } finally {
      await server.stop();
    }
  });

  test.each(["ssh", "sshd"])("cloud-init reloads %s after sshd accepted the configuration", async (unit) => {
    const config = mainConfig(files.folder, hostKey, files.configFile);
    expect(await runCommands(document, files.folder, config, unit)).toMatchObject({
      code: 0,
      reloaded: `reload ${unit}\n`,
    });
  });

  test("cloud-init reloads nothing if sshd is started on demand", async () => {
    const config = mainConfig(files.folder, hostKey, files.configFile);
    expect(await runCommands(document, files.folder, config, "none")).toMatchObject({ code: 0, reloaded: "" });
  });

  test("cloud-init fails if the configuration is invalid, deletes it, and reloads nothing", async () => {
    const config = mainConfig(files.folder, hostKey, files.configFile);
    writeFileSync(files.configFile, "Nonsense yes\n", { flag: "a" });
    expect(await runCommands(document, files.folder, config, "ssh")).toMatchObject({ code: 1, reloaded: "" });
    expect(existsSync(files.configFile)).toBe(false);
    expect(await run(SSHD, ["-t", "-f", config])).toMatchObject({ code: 0 });
  });

  test("cloud-init fails if sshd does not include the file, and prints the reason", async () => {
    const config = mainConfig(files.folder, hostKey, join(files.folder, "elsewhere.conf"));
    const { code, stderr, reloaded } = await runCommands(document, files.folder, config, "ssh");
    expect([code, reloaded]).toEqual([1, ""]);
    expect(stderr).toContain(`sshd does not read ${files.configFile}`);
  });
});
