import { Fn, Token } from "cdktf";
import type { Diagnostics } from "../kernel/diagnostics";

/** Where things are on the hosts. */
export interface SshHostFiles {
  /**
   * The file with the key of the certificate authority.
   *
   * @default "/etc/ssh/ca.pub"
   */
  readonly caFile?: string;

  /**
   * The file of `sshd`'s configuration to write, which the main one includes.
   *
   * @default "/etc/ssh/sshd_config.d/00-cloudflare-access.conf"
   */
  readonly configFile?: string;
}

const DEFAULTS = {
  caFile: "/etc/ssh/ca.pub",
  // sshd takes the first value it finds, so that this file comes before those of the image.
  configFile: "/etc/ssh/sshd_config.d/00-cloudflare-access.conf",
};

/** Neither a space nor a quote: `sshd` and the shell read these paths. */
const PATH = /^(\/[\w.@+-]+)+$/;

/** The lines of `sshd`'s configuration that let in whoever has a certificate of the authority. */
export function sshdConfig(diagnostics: Diagnostics, files: SshHostFiles): string {
  const { caFile } = checked(diagnostics, files);
  return `PubkeyAuthentication yes\nTrustedUserCAKeys ${caFile}\n`;
}

/** A cloud-init document that makes a host trust a key. Terraform writes the YAML, when it knows the key. */
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
 * Has `sshd` take the new configuration: only if it is valid, and by a reload, which keeps sessions. One that is not
 * valid is taken away, or the next restart would lock everybody out.
 *
 * No double quotes: cdktf does not escape them in what it gives to Terraform's functions.
 */
function takeEffect(caFile: string, configFile: string): string {
  return [
    "mkdir -p /run/sshd", // where sshd is started on demand, -t misses it
    `sshd -t || { rm -f '${configFile}'; exit 1; }`,
    `sshd -T | grep -Fqix 'trustedusercakeys ${caFile}' || { echo 'sshd does not read ${configFile}: include it in sshd_config' >&2; exit 1; }`,
    "for unit in ssh sshd; do if systemctl is-active --quiet $unit; then systemctl reload $unit; exit; fi; done",
  ].join("\n");
}

function checked(diagnostics: Diagnostics, files: SshHostFiles): Required<SshHostFiles> {
  const { caFile = DEFAULTS.caFile, configFile = DEFAULTS.configFile } = files;
  for (const [prop, path] of Object.entries({ caFile, configFile })) {
    if (Token.isUnresolved(path) || PATH.test(path)) continue;
    diagnostics.add(
      "CFA1600",
      `${prop} is "${path}"; give the whole path of a file, of letters, digits and . _ @ + - only`,
      prop,
    );
  }
  return { caFile, configFile };
}
