import fc from "fast-check";
import { writeFileSync } from "node:fs";
import { Inventory } from "../../../../lib/constructs";
import { temporaryFile } from "../../synthesis";

/** Fragments of all formats, combined at random. */
const piece = fc.oneof(
  fc.constantFrom(
    "\n",
    "\n  ",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ",",
    '"',
    "'",
    "#",
    "&a ",
    "*a",
    "<<: ",
    "=",
    "\t",
    "|",
    "\\",
  ),
  fc.constantFrom(
    "hosts",
    "children",
    "vars",
    "all",
    "web",
    "ip",
    "key",
    "tags",
    "hostname",
    "ansible_host",
    "tag:x",
    "__proto__",
  ),
  fc.constantFrom(
    "Host ",
    "HostName ",
    "Match ",
    "Include ",
    "[web:children]\n",
    "[a:vars]\n",
    "web[1:3]",
    "10.0.0.1",
    "fd00::1",
  ),
  fc.string({ maxLength: 3 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(""));

const readers: Record<string, (file: string) => Inventory> = {
  fromFile: (file) => Inventory.fromFile(file),
  fromYaml: (file) => Inventory.fromYaml(file),
  fromJson: (file) => Inventory.fromJson(file),
  fromCsv: (file) => Inventory.fromCsv(file),
  fromAnsible: (file) => Inventory.fromAnsible(file),
  fromSshConfig: (file) => Inventory.fromSshConfig(file),
};

test.each(Object.keys(readers))("%s survives any file: it reads hosts, or its error names the file", (name) => {
  const file = temporaryFile("hosts", "");
  fc.assert(
    fc.property(text, (content) => {
      writeFileSync(file, content);
      expect(outcome(file, readers[name])).toMatch(/^(hosts|error)$/);
    }),
    { numRuns: 300 },
  );
});

function outcome(file: string, read: ((file: string) => Inventory) | undefined): string {
  try {
    return read !== undefined && read(file).hosts.length > 0 ? "hosts" : "nothing";
  } catch (error) {
    const { message } = error as Error;
    return /^CFA\d{4}: (.+)$/s
      .exec(message)?.[1]
      ?.replace(/^inventory "/, "")
      .startsWith(file) === true
      ? "error"
      : message;
  }
}
