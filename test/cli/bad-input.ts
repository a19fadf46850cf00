import { accessApi, endpointsOf } from "../../lib/api";
import { wordsOf } from "../../lib/cli/commands/api/parameter";

/** Invalid arguments of one command, and the error message that it must print. */
export interface BadInput {
  readonly args: readonly string[];
  readonly message: RegExp;
}

/** An invalid command line for each command, by the words of the command. Add an entry here for every new command. */
export const BAD_INPUT: Readonly<Record<string, BadInput>> = {
  cfaccess: { args: ["--nope"], message: /unknown option '--nope'/ },
  "cfaccess emulate": { args: ["--port", "http"], message: /'http' is invalid\. A port is a number from 0 to 65535/ },
  "cfaccess emulate conform": {
    args: ["--against", "live", "--write"],
    message: /option '--write' needs '--account <id>'/,
  },
  "cfaccess explain": { args: ["ann", "wiki"], message: /"ann" is neither an email address nor facts/ },
  "cfaccess lint": {
    args: ["--level", "bypas-everyone=off"],
    message: /--level: there is no guardrail "bypas-everyone"; did you mean "bypass-everyone"\?/,
  },
  "cfaccess test": { args: ["no-such.yaml"], message: /no-such\.yaml cannot be read: it does not exist/ },
  "cfaccess provider": { args: ["nope"], message: /unknown command 'nope'\. The commands are install, schema, run\./ },
  "cfaccess provider install": { args: [], message: /missing required argument 'directory'/ },
  "cfaccess provider schema": {
    args: ["--output", "hcl"],
    message: /'hcl' is invalid. Allowed choices are text, json/,
  },
  "cfaccess provider run": { args: ["--output", "hcl"], message: /'hcl' is invalid. Allowed choices are text, json/ },
  "cfaccess diff": {
    args: ["no-such-file.json"],
    message: /no-such-file\.json does not exist\. Give a cdktf\.out folder/,
  },
  "cfaccess check": { args: ["nope"], message: /unknown command 'nope'\. The commands are no-new-access, / },
  "cfaccess check no-new-access": { args: ["live"], message: /'live' is one version of the account/ },
  "cfaccess check no-lost-access": { args: [], message: /missing required argument 'from'/ },
  "cfaccess check equivalent": { args: ["a.json,"], message: /"a\.json," has an empty path/ },
  "cfaccess check no-public-access": { args: ["live"], message: /credentials are required/ },
  "cfaccess check not-granted": { args: ["live"], message: /required option '--who <class>' not specified/ },
  "cfaccess check requires": { args: ["luck", "live"], message: /'luck' is invalid.* Allowed choices are mfa, login/ },
  "cfaccess snapshot": { args: ["a.json,live"], message: /'live' is the whole account/ },
  "cfaccess completion": { args: ["csh"], message: /'csh' is invalid.* The shells are bash, zsh, fish\./ },
  "cfaccess help": { args: ["nope"], message: /unknown command 'nope'\. The commands are diff, / },
  "cfaccess api": { args: ["--nope"], message: /unknown option '--nope'/ },
  "cfaccess api help": { args: ["nope"], message: /unknown command 'nope'\. The commands are .*users/ },
};

/** The invalid command line of a command that is generated from the endpoint table: of an endpoint, or of a group. */
export const GENERATED_BAD_INPUT: Readonly<Record<"endpoint" | "group", BadInput>> = {
  endpoint: { args: ["--nope"], message: /unknown option '--nope'/ },
  group: { args: ["nope"], message: /unknown command 'nope'\. The commands are / },
};

/** The words of all endpoint commands and their groups after `cfaccess api`. */
export function generatedCommands(): Map<string, keyof typeof GENERATED_BAD_INPUT> {
  const commands = new Map<string, keyof typeof GENERATED_BAD_INPUT>();
  for (const [name] of endpointsOf(accessApi)) {
    const words = wordsOf(name);
    for (let count = 1; count < words.length; count += 1) commands.set(words.slice(0, count).join(" "), "group");
    commands.set(words.join(" "), "endpoint");
  }
  return commands;
}
