import { App, TerraformStack } from "cdktf";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIAGNOSTIC_CODES, type DiagnosticCode } from "../../lib/diagnostics";
import { AccessAccount, type AccessAccountProps } from "../../lib/constructs";

export const ACCOUNT_ID = "0123456789abcdef0123456789abcdef";
export const NETWORK_ID = "f70ff985-a4ef-4643-bbbc-4a0ed4fc8415";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that goes when the tests of a file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cfaccess-constructs-"));
  folders.push(folder);
  return folder;
}

/** A file with this content, in a folder of its own. */
export function temporaryFile(name: string, content: string | Buffer): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** An app whose output goes to a folder of its own. */
export const newApp = (outdir = temporaryFolder()): App => new App({ outdir, stackTraces: false });

/** A stack of its own app. */
export const newStack = (outdir?: string): TerraformStack => new TerraformStack(newApp(outdir), "stack");

/** The account of a stack, with something that stands in for the provider's executable. */
export function newAccount(stack: TerraformStack, props: Partial<AccessAccountProps> = {}): AccessAccount {
  return new AccessAccount(stack, "account", { accountId: ACCOUNT_ID, companionBuild: standIn(), ...props });
}

/** A file in the place of the provider's executable. */
export const standIn = (content = "#!/usr/bin/env node\n"): string => temporaryFile("provider", content);

/** Where a stack goes in the output of its app. */
export const folderOf = (stack: TerraformStack): string =>
  join(appOf(stack).outdir, appOf(stack).manifest.forStack(stack).workingDirectory);

export const appOf = (stack: TerraformStack): App => App.of(stack);

/** Synthesizes the app and gives the Terraform JSON of the stack, without what cdktf says of itself. */
export function synthesize(stack: TerraformStack): Record<string, Record<string, Record<string, unknown>>> {
  return JSON.parse(synthesizeText(stack), (key, value: unknown) => (key === "//" ? undefined : value)) as ReturnType<
    typeof synthesize
  >;
}

/** Synthesizes the app and gives the text of the stack's Terraform JSON. */
export function synthesizeText(stack: TerraformStack): string {
  appOf(stack).synth();
  return readFileSync(join(folderOf(stack), "cdk.tf.json"), "utf8");
}

/** The one resource of a kind in synthesized JSON. */
export function onlyResource(json: ReturnType<typeof synthesize>, type: string): Record<string, unknown> {
  const [resource, ...others] = Object.values(json.resource?.[type] ?? {});
  if (resource === undefined || others.length > 0) throw new Error(`not exactly one ${type}`);
  return resource as Record<string, unknown>;
}

/** The diagnostics of a stack without their codes, each as `[path] message`. */
export const diagnosticsOf = (stack: TerraformStack): string[] => codedDiagnosticsOf(stack).map(({ line }) => line);

/** The codes of a stack's diagnostics, in the same order. */
export const codesOf = (stack: TerraformStack): DiagnosticCode[] => codedDiagnosticsOf(stack).map(({ code }) => code);

function codedDiagnosticsOf(stack: TerraformStack): { code: DiagnosticCode; line: string }[] {
  try {
    synthesize(stack);
  } catch (error) {
    const { message } = error as Error;
    const [, ...lines] = (message.split("\n\nIf you wish to ignore")[0] ?? "").split(/\n\s*(?=\[)/);
    if (lines.length > 0) return lines.map((line) => splitCode(line.trim()));
    throw error;
  }
  return [];
}

/** Takes the code out of `[path] CFA1001: message`. */
function splitCode(line: string): { code: DiagnosticCode; line: string } {
  const [start = "", code = ""] = /^(?:\[[^\]]*\] )+(CFA\d{4}): /.exec(line) ?? [];
  if (/^\[[^\]]*\] and \d+ more$/.test(line)) return { code: "CFA1001", line };
  if (!isCode(code)) return { code: "CFA1001", line: `(no code) ${line}` };
  return { code, line: start.slice(0, -`${code}: `.length) + line.slice(start.length) };
}

const isCode = (code: string): code is DiagnosticCode => Object.hasOwn(DIAGNOSTIC_CODES, code);

/** Warnings and notes of a stack that was synthesized. */
export const annotationsOf = (stack: TerraformStack): string[] =>
  appOf(stack)
    .manifest.forStack(stack)
    .annotations.map(({ message }) => message);
