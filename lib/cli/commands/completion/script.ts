import type { Command } from "commander";
import { apiProgram } from "../api/program";
import { processTerminal } from "../api/terminal";

/** The script for a shell. The words come from the commands themselves, and those of `cfaccess api` from the endpoint table. */
export function completionScript(shell: "bash" | "zsh" | "fish", program: Command): string {
  const words = new Map<string, readonly string[]>();
  collect(words, "cfaccess", program);
  collect(words, "cfaccess api", apiProgram(processTerminal()));
  return SCRIPTS[shell](words);
}

/** What can follow each command, by its words: the names of its subcommands, and its options. */
function collect(words: Map<string, readonly string[]>, line: string, command: Command): void {
  const options = command.options.flatMap(({ long, hidden }) => (hidden || long == null ? [] : [long]));
  words.set(line, [...command.commands.map((inner) => inner.name()), ...new Set([...options, "--help"])]);
  for (const inner of command.commands) collect(words, `${line} ${inner.name()}`, inner);
}

const SCRIPTS = {
  bash: (words: ReadonlyMap<string, readonly string[]>): string =>
    `# Completion of cfaccess in bash.
_cfaccess_words() {
  case "$1" in
${cases(words)}
  esac
}
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
  zsh: (words: ReadonlyMap<string, readonly string[]>): string =>
    `#compdef cfaccess
# Completion of cfaccess in zsh.
_cfaccess_words() {
  case "$1" in
${cases(words)}
  esac
}
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
  fish: (words: ReadonlyMap<string, readonly string[]>): string =>
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

const cases = (words: ReadonlyMap<string, readonly string[]>): string =>
  [...words].map(([line, next]) => `    "${line}") echo "${next.join(" ")}" ;;`).join("\n");
