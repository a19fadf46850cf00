import { Fn, Token } from "cdktf";
import type { Diagnostics } from "../kernel/diagnostics";
import { string, type Validators } from "../kernel/validators";

/** Paths of the files on SSH hosts. */
export interface SshHostFiles {
  /**
   * Absolute path of the file with the public key of the certificate authority. It consists of letters, digits and
   * `. _ @ + -`.
   *
   * @default "/etc/ssh/ca.pub"
   */
  readonly caFile?: string;

  /**
   * Absolute path of the `sshd` configuration file to write. The main configuration must include it. The path consists of
   * letters, digits and `. _ @ + -`.
   *
   * @default "/etc/ssh/sshd_config.d/00-cloudflare-access.conf"
   */
  readonly configFile?: string;
}

const DEFAULTS = {
  caFile: "/etc/ssh/ca.pub",
  // sshd uses the first value of a setting, so this file sorts before the files of the image.
  configFile: "/etc/ssh/sshd_config.d/00-cloudflare-access.conf",
};

/** Without spaces and quotes, because `sshd` and the shell read these paths. */
const PATH = /^(\/[\w.@+-]+)+$/;

/** The lines of the `sshd` configuration that accept certificates of the authority. */
export function sshdConfig(diagnostics: Diagnostics, files: SshHostFiles): string {
  const { caFile } = checked(diagnostics, files);
  return `PubkeyAuthentication yes\nTrustedUserCAKeys ${caFile}\n`;
}

/**
 * A cloud-init document that makes a host trust a key. Terraform encodes the YAML, because the key is known only at
 * apply.
 */
export function cloudInit(diagnostics: Diagnostics, publicKey: string, files: SshHostFiles): string {
  const { caFile, configFile } = checked(diagnostics, files);
  const owner = "root:root";
  const document = {
    write_files: [
      { path: caFile, owner, permissions: "0644", content: `${publicKey}\n` },
      { path: configFile, owner, permissions: "0644", content: sshdConfig(diagnostics, files) },
    ],
    runcmd: [["sh", "-c", takeEffect(caFile, configFile)]],
  };
  return `#cloud-config\n${Fn.yamlencode(document)}`;
}

/**
 * Reloads `sshd` with the new configuration, which does not end sessions. An invalid configuration is deleted first,
 * because with it the next restart would lock everybody out.
 *
 * The script has no double quotes, because cdktf does not escape them in arguments of Terraform functions.
 */
function takeEffect(caFile: string, configFile: string): string {
  return [
    "mkdir -p /run/sshd", // sshd -t needs it, but it does not exist on hosts that start sshd on demand
    `sshd -t || { rm -f '${configFile}'; exit 1; }`,
    `sshd -T | grep -Fqix 'trustedusercakeys ${caFile}' || { echo 'sshd does not read ${configFile}: include it in sshd_config' >&2; exit 1; }`,
    "for unit in ssh sshd; do if systemctl is-active --quiet $unit; then systemctl reload $unit; exit; fi; done",
  ].join("\n");
}

const VALIDATORS: Validators<SshHostFiles> = { caFile: string, configFile: string };

function checked(diagnostics: Diagnostics, files: SshHostFiles): Required<SshHostFiles> {
  const { caFile = DEFAULTS.caFile, configFile = DEFAULTS.configFile } = diagnostics.validated(files, VALIDATORS);
  for (const [prop, path] of Object.entries({ caFile, configFile })) {
    if (Token.isUnresolved(path) || PATH.test(path)) continue;
    const rule = "it must be the absolute path of a file, with only letters, digits and . _ @ + - in its names";
    diagnostics.add("CFA1602", `${prop} is "${path}"; ${rule}`, prop);
  }
  return { caFile, configFile };
}
