import { App, TerraformStack } from "cdktf";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIAGNOSTIC_CODES } from "../../lib/diagnostics";
import { AccessAccount, type AccessAccountProps } from "../../lib/constructs";

export const ACCOUNT_ID = "0123456789abcdef0123456789abcdef";
export const NETWORK_ID = "f70ff985-a4ef-4643-bbbc-4a0ed4fc8415";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is deleted after the tests of a file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cfaccess-constructs-"));
  folders.push(folder);
  return folder;
}

/** A file with this content, in a new folder. */
export function temporaryFile(name: string, content: string | Buffer): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** An app with its own output folder. */
export const newApp = (outdir = temporaryFolder()): App => new App({ outdir, stackTraces: false });

/** A stack in an app of its own. */
export const newStack = (outdir?: string): TerraformStack => new TerraformStack(newApp(outdir), "stack");

/** An account in a stack, with a fake executable of the companion provider. */
export function newAccount(stack: TerraformStack, props: Partial<AccessAccountProps> = {}): AccessAccount {
  return new AccessAccount(stack, "account", { accountId: ACCOUNT_ID, companionBuild: fakeExecutable(), ...props });
}

/** A fake executable of the companion provider. */
export const fakeExecutable = (content = "#!/usr/bin/env node\n"): string => temporaryFile("provider", content);

/** The output folder of a stack. */
export const folderOf = (stack: TerraformStack): string =>
  join(appOf(stack).outdir, appOf(stack).manifest.forStack(stack).workingDirectory);

export const appOf = (stack: TerraformStack): App => App.of(stack);

/** Synthesizes the app, and returns the Terraform JSON of the stack without the comments of cdktf. */
export function synthesize(stack: TerraformStack): Record<string, Record<string, Record<string, unknown>>> {
  return JSON.parse(synthesizeText(stack), (key, value: unknown) => (key === "//" ? undefined : value)) as ReturnType<
    typeof synthesize
  >;
}

/** Synthesizes the app, and returns the Terraform JSON of the stack as a string. */
export function synthesizeText(stack: TerraformStack): string {
  appOf(stack).synth();
  return readFileSync(join(folderOf(stack), "cdk.tf.json"), "utf8");
}

/** The only resource of a type in synthesized JSON. */
export function onlyResource(json: ReturnType<typeof synthesize>, type: string): Record<string, unknown> {
  const [resource, ...others] = Object.values(json.resource?.[type] ?? {});
  if (resource === undefined || others.length > 0) throw new Error(`not exactly one ${type}`);
  return resource as Record<string, unknown>;
}

/** The diagnostics of a stack without their codes, each as `[path] message`. */
export const diagnosticsOf = (stack: TerraformStack): string[] => codedDiagnosticsOf(stack).map(({ line }) => line);

/** The codes of a stack's diagnostics, in the same order. */
export const codesOf = (stack: TerraformStack): string[] => codedDiagnosticsOf(stack).map(({ code }) => code);

function codedDiagnosticsOf(stack: TerraformStack): { code: string; line: string }[] {
  try {
    synthesize(stack);
  } catch (error) {
    const { message } = error as Error;
    const [, ...lines] = (message.split(/\n\s*(?:If you wish to ignore|Validations allow for)/)[0] ?? "").split(
      /\n\s*(?=\[)/,
    );
    if (lines.length > 0) return lines.map((line) => splitCode(line.trim()));
    throw error;
  }
  return [];
}

/** Takes the code out of `[path] CFA1001: message`. The last line, `[path] and 5 more`, has none. */
function splitCode(line: string): { code: string; line: string } {
  const [start = "", path = "", code = ""] = /^((?:\[[^\]]*\] )+)(CFA\d{4}): /.exec(line) ?? [];
  if (Object.hasOwn(DIAGNOSTIC_CODES, code)) return { code, line: path + line.slice(start.length) };
  return { code: "", line: /\] and \d+ more$/.test(line) ? line : `${line} (without a code)` };
}

/** Warnings and notes of a synthesized stack. */
export const annotationsOf = (stack: TerraformStack): string[] =>
  appOf(stack)
    .manifest.forStack(stack)
    .annotations.map(({ message }) => message);
