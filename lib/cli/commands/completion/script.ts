import type { Command } from "commander";
import { apiProgram } from "../api/program";
import { processTerminal } from "../api/terminal";

/** The words that can follow each command, by its command line: `cfaccess api users`. */
type Words = ReadonlyMap<string, readonly string[]>;

/** The script for a shell. The words come from the commands themselves, and those of `cfaccess api` from the endpoint table. */
export function completionScript(shell: "bash" | "zsh" | "fish", program: Command): string {
  const words = new Map<string, readonly string[]>();
  collect(words, "cfaccess", program);
  collect(words, "cfaccess api", apiProgram(processTerminal()));
  return SCRIPTS[shell](words);
}

/** Adds the words that can follow a command and each of its subcommands: the names of subcommands, and options. */
function collect(words: Map<string, readonly string[]>, line: string, command: Command): void {
  const options = command.options.flatMap(({ long, hidden }) => (hidden || long == null ? [] : [long]));
  words.set(line, [...command.commands.map((inner) => inner.name()), ...new Set([...options, "--help"])]);
  for (const inner of command.commands) collect(words, `${line} ${inner.name()}`, inner);
}

const SCRIPTS = {
  bash: (words: Words): string =>
    `# Completion of cfaccess in bash.
${wordsFunction(words)}
_cfaccess() {
  local line=cfaccess next index
  for ((index = 1; index < COMP_CWORD; index++)); do
    next="$line \${COMP_WORDS[index]}"
    [ -n "$(_cfaccess_words "$next")" ] || break
    line="$next"
  done
  COMPREPLY=($(compgen -W "$(_cfaccess_words "$line")" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _cfaccess cfaccess
`,
  zsh: (words: Words): string =>
    `#compdef cfaccess
# Completion of cfaccess in zsh.
${wordsFunction(words)}
_cfaccess() {
  local line=cfaccess next index
  for ((index = 2; index < CURRENT; index++)); do
    next="$line \${words[index]}"
    [ -n "$(_cfaccess_words "$next")" ] || break
    line="$next"
  done
  compadd -- \${=$(_cfaccess_words "$line")}
}
if [ "$funcstack[1]" = _cfaccess ]; then _cfaccess "$@"; else compdef _cfaccess cfaccess; fi
`,
  fish: (words: Words): string =>
    `# Completion of cfaccess in fish.
function __cfaccess_words
  switch "$argv"
${[...words].map(([line, next]) => `    case '${line}'\n      printf '%s\\n' ${next.join(" ")}`).join("\n")}
  end
end
function __cfaccess_complete
  set -l line cfaccess
  for word in (commandline -opc)[2..]
    test -n "$(__cfaccess_words "$line $word")"; or break
    set line "$line $word"
  end
  __cfaccess_words $line
end
complete -c cfaccess -f -a '(__cfaccess_complete)'
`,
};

/** The function of bash and zsh that prints the words that can follow a command. */
const wordsFunction = (words: Words): string => `_cfaccess_words() {
  case "$1" in
${[...words].map(([line, next]) => `    "${line}") echo "${next.join(" ")}" ;;`).join("\n")}
  esac
}`;
