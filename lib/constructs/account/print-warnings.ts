import type { TerraformStack } from "cdktf";
import { AnnotationMetadataEntryType } from "cdktf/lib/annotations";
import type { IConstruct } from "constructs";

/** The warnings of each app that were printed: a second account, stack or synthesis does not print them again. */
const printedOfApp = new WeakMap<IConstruct, Set<string>>();

/**
 * Prints the warnings of a stack to stderr, each once. Without this, nobody sees them: only the CDKTF CLI prints what
 * `app.synth()` writes to the manifest.
 */
export function printWarnings(stack: TerraformStack, environment: NodeJS.ProcessEnv = process.env): void {
  if (isPrintedByOthers(environment)) return;
  const app = stack.node.root;
  const printed = printedOfApp.get(app) ?? new Set();
  printedOfApp.set(app, printed);
  for (const line of warningsOf(stack)) {
    if (printed.has(line)) continue;
    printed.add(line);
    printLine(line, environment);
  }
}

/** Prints a warning that is found after `printWarnings`, when all stacks have been written. */
export function printWarning(
  { node: { path } }: IConstruct,
  warning: string,
  environment: NodeJS.ProcessEnv = process.env,
): void {
  if (!isPrintedByOthers(environment)) printLine(oneLine(`[${path}] ${warning}`), environment);
}

function printLine(line: string, environment: NodeJS.ProcessEnv): void {
  const isColored = process.stderr.isTTY && environment.NO_COLOR === undefined;
  const label = isColored ? "\u001B[33mWarning:\u001B[39m" : "Warning:";
  process.stderr.write(`${label} ${line}\n`);
}

/** The CDKTF CLI sets this variable, and prints warnings itself. Test runners set NODE_ENV; a test reads the annotations. */
const isPrintedByOthers = (environment: NodeJS.ProcessEnv): boolean =>
  environment.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS !== undefined || environment.NODE_ENV === "test";

/** The warnings of all constructs of a stack: `[stack/app] CFA1414: …`. */
function warningsOf(stack: TerraformStack): string[] {
  return stack.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type === (AnnotationMetadataEntryType.WARN as string))
        .map(({ data }) => oneLine(`[${node.path}] ${String(data)}`)),
    );
}

/** Control characters in names could forge lines, or change the terminal. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, " ");
