import { Command, Option } from "commander";
import { isatty } from "node:tty";
import { withExamples } from "../support/commander";

/** `cfaccess provider`: installs the companion provider for configurations in HCL, and runs and describes it. */
export const providerCommand = (): Command =>
  withExamples(
    new Command("provider")
      .description("Install the companion Terraform provider of this package, describe it, or debug it.")
      .helpCommand(false)
      .addCommand(
        withExamples(
          installCommand(),
          "cfaccess provider install terraform.d/plugins",
          "cfaccess provider install ~/terraform-mirror > terraform.rc",
          "cfaccess provider install --packed ~/terraform-mirror > terraform.rc",
        ),
      )
      .addCommand(
        withExamples(
          schemaCommand(),
          "cfaccess provider schema",
          "cfaccess provider schema --output json > schema.json",
        ),
      )
      .addCommand(
        withExamples(
          runCommand(),
          "cfaccess provider run",
          "cfaccess provider run --inspect",
          "cfaccess provider run --output json",
        ),
      ),
    "cfaccess provider install terraform.d/plugins",
    "cfaccess provider schema",
    "cfaccess provider run",
  );

interface InstallOptions {
  readonly packed: boolean;
  readonly force: boolean;
}

const installCommand = (): Command =>
  new Command("install")
    .description(
      "Install the companion provider in a folder as a filesystem mirror, and print the CLI configuration with which Terraform uses it. " +
        "The folder terraform.d/plugins of a configuration, or ~/.terraform.d/plugins, needs none. Stacks of this package do not need it: their synthesis installs the provider.",
    )
    .argument("<directory>", "the folder of the mirror; other providers and versions in it are kept")
    .option("--packed", "write ZIP files, and the JSON files of a network mirror", false)
    .option("--force", "replace another build of the same version", false)
    .action(install);

async function install(directory: string, options: InstallOptions): Promise<void> {
  const { installMirror } = await import("./provider/install-mirror.js");
  const { folder, source, version, configuration } = installMirror(directory, options);
  const next =
    configuration === undefined
      ? "Run terraform init: it searches this folder without a CLI configuration."
      : "Add this to Terraform's CLI configuration (~/.terraformrc, for OpenTofu ~/.tofurc, or the file in TF_CLI_CONFIG_FILE):";
  process.stderr.write(`Installed ${source} ${version} in ${folder}, for Linux and macOS.\n${next}\n`);
  if (configuration !== undefined) process.stdout.write(configuration);
}

type Format = "text" | "json";

const formatOption = (description: string): Option =>
  new Option("--output <format>", description).choices(["text", "json"]);

const schemaCommand = (): Command =>
  new Command("schema")
    .description(
      "Print what the companion provider has: a line for each resource, data source and so on, or all schemas in the JSON of terraform providers schema.",
    )
    .addOption(
      formatOption("format of the schemas").default(isatty(1) ? "text" : "json", "text on a terminal, otherwise json"),
    )
    .action(async ({ output }: { output: Format }) => {
      const { printSchema } = await import("./provider/schema.js");
      await printSchema(output);
    });

const runCommand = (): Command =>
  new Command("run")
    .description(
      "Run the companion provider until Ctrl-C, and print the environment variable with which Terraform uses it instead of an installed one. " +
        "Its log, with every API request, goes to standard error; TF_LOG_PROVIDER sets the level.",
    )
    .addOption(formatOption("format of the environment variable").default("text"))
    .option("--inspect", "let a debugger of Node.js connect", false)
    .action(async (options: { output: Format; inspect: boolean }) => {
      const { runCompanion } = await import("./provider/run.js");
      await runCompanion(options);
    });
