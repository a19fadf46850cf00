import type { Change } from "../change";

/** `cfaccess node-version`, which prints the version of Node.js. */
export const command: Change = {
  section: "Adding a command",
  creates: {
    "lib/cli/commands/node-version.ts": `import { Command } from "commander";
import { withExamples } from "../support/commander";

/** \`cfaccess node-version\`: prints the version of Node.js. */
export const nodeVersionCommand = (): Command =>
  withExamples(
    new Command("node-version")
      .description("Print the version of Node.js.")
      .action(() => void process.stdout.write(\`\${process.version}\\n\`)),
    "cfaccess node-version",
  );
`,
  },
  edits: [
    {
      file: "lib/cli/program.ts",
      find: 'import { providerCommand } from "./commands/provider";\n',
      replace:
        'import { nodeVersionCommand } from "./commands/node-version";\nimport { providerCommand } from "./commands/provider";\n',
    },
    {
      file: "lib/cli/program.ts",
      find: "const COMMANDS = [apiCommand, ",
      replace: "const COMMANDS = [nodeVersionCommand, apiCommand, ",
    },
    {
      file: "test/cli/bad-input.ts",
      find: '  "cfaccess help": ',
      replace:
        '  "cfaccess node-version": { args: ["--nope"], message: /unknown option \'--nope\'/ },\n  "cfaccess help": ',
    },
  ],
  tests: ["test/cli/completeness.test.ts"],
  generated: [],
};
