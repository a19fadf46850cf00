import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type YAMLMap } from "yaml";
import { suggestedName } from "../../api/core/names";
import { Person, PersonError } from "../person";
import { PERSON_FIELDS, personOf, type PersonFacts } from "./person-fields";
import { problemOf } from "./schema-problem";
import { TestFileError, type AccessTest, type Mistake, type PlacedText } from "./test-file";

/** The fields of a test. */
const TEST_FIELDS = ["name", "who", "allow", "deny"] as const;

/**
 * Reads the tests of a file.
 *
 * @throws {TestFileError} With every mistake of the file.
 */
export function parseTests(text: string, file: string): readonly AccessTest[] {
  const reader = new Reader(text);
  const tests = reader.tests();
  if (reader.mistakes.length > 0) throw new TestFileError(file, reader.mistakes);
  return tests;
}

class Reader {
  readonly mistakes: Mistake[] = [];
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;
  /** People by name; undefined for one with a mistake, which is reported where it is. */
  readonly #people = new Map<string, Person | undefined>();

  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    for (const { message, pos } of this.#document.errors) {
      this.mistakes.push({ line: this.#lines.linePos(pos[0]).line, message: `it is not YAML: ${message}` });
    }
  }

  tests(): readonly AccessTest[] {
    const { contents } = this.#document;
    if (this.mistakes.length > 0) return [];
    if (!isMap(contents)) {
      this.#report(contents, 'a file of tests is an object with the fields people and tests; begin with "tests:"');
      return [];
    }
    this.#checkNames(contents, ["people", "tests"], "a file of tests");
    this.#readPeople(contents.get("people", true));
    const tests = contents.get("tests", true);
    if (isSeq(tests)) return tests.items.flatMap((item) => this.#test(item as Node) ?? []);
    const node = tests ?? contents;
    this.#report(node, "tests is a list of tests, each with who, and allow or deny");
    return [];
  }

  #readPeople(node: unknown): void {
    if (node === undefined) return;
    if (!isMap(node)) {
      this.#report(node as Node, "people is an object of people by name: { ann: { email: ann@example.com } }");
      return;
    }
    for (const { key, value } of node.items) this.#people.set(String(key), this.#person(value as Node | null));
  }

  #test(given: Node | null): AccessTest | undefined {
    const node = this.#resolved(given);
    if (!isMap(node)) {
      this.#report(node ?? undefined, "a test is an object with who, and allow or deny");
      return undefined;
    }
    this.#checkNames(node, TEST_FIELDS, "a test");
    const [allow, deny] = [this.#texts(node, "allow"), this.#texts(node, "deny")];
    if (!node.has("allow") && !node.has("deny"))
      this.#report(node, "the test says neither what it allows nor what it denies; add allow or deny");
    const who = node.get("who", true) as Node | undefined;
    if (who === undefined) this.#report(node, "the test does not say who asks; add who, such as ann@example.com");
    const name = node.get("name");
    return {
      name: typeof name === "string" ? name : undefined,
      line: this.#lineOf(node),
      people: who === undefined ? [] : this.#peopleOf(who),
      allow,
      deny,
    };
  }

  #peopleOf(given: Node): readonly Person[] {
    const node = this.#resolved(given);
    const nodes = isSeq(node) ? (node.items as Node[]) : node === undefined ? [] : [node];
    return nodes.flatMap((one) => this.#person(one) ?? []);
  }

  /** A person: facts, an email address, `anonymous`, or the name of one of `people`. */
  #person(given: Node | null | undefined): Person | undefined {
    const node = this.#resolved(given);
    try {
      if (isMap(node)) return this.#personOfFacts(node);
      if (isScalar(node) && typeof node.value === "string") return this.#personOfText(node, node.value);
    } catch (error) {
      if (!(error instanceof PersonError)) throw error;
      this.#report(node, error.message);
      return undefined;
    }
    this.#report(node, "a person is an email address, the name of one of people, anonymous, or an object of facts");
    return undefined;
  }

  #personOfText(node: Node, text: string): Person | undefined {
    if (this.#people.has(text)) return this.#people.get(text);
    if (text.includes("@")) return Person.user(text);
    if (text === "anonymous") return Person.anonymous();
    const names = [...this.#people.keys(), "anonymous"];
    this.#report(
      node,
      `nobody of people is called ${JSON.stringify(text)}; ${suggestedName(text, names.slice(0, 20), "people")}`,
    );
    return undefined;
  }

  #personOfFacts(node: YAMLMap): Person | undefined {
    const before = this.mistakes.length;
    this.#checkNames(node, Object.keys(PERSON_FIELDS), "a person");
    for (const { key, value } of node.items) {
      const field = PERSON_FIELDS[String(key)];
      if (field === undefined) continue;
      const problem = problemOf(field.schema, this.#valueOf(value as Node | null));
      if (problem !== undefined) this.#report((value as Node | null) ?? (key as Node), `${String(key)} ${problem}`);
    }
    if (this.mistakes.length > before) return undefined;
    return personOf(this.#valueOf(node) as PersonFacts);
  }

  #texts(test: YAMLMap, field: "allow" | "deny"): readonly PlacedText[] {
    const node = this.#resolved(test.get(field, true));
    if (node === undefined) return [];
    const nodes = (isSeq(node) ? node.items : [node]) as Node[];
    return nodes.flatMap((given) => {
      const one = this.#resolved(given);
      if (isScalar(one) && typeof one.value === "string") return { text: one.value, line: this.#lineOf(one) };
      this.#report(
        one ?? test,
        `${field} is a list of texts: URLs, "ssh root@host", tools ("portal/server/tool"), names of applications`,
      );
      return [];
    });
  }

  #checkNames(node: YAMLMap, known: readonly string[], what: string): void {
    for (const { key } of node.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      if (known.includes(name)) continue;
      this.#report(
        key as Node,
        `${what} has no field ${JSON.stringify(name)}; ${suggestedName(name, known, "fields")}`,
      );
    }
  }

  /** What an alias stands for. */
  #resolved(node: Node | null | undefined): Node | undefined {
    const resolve = (node as { readonly resolve?: (document: Document) => Node | undefined } | null)?.resolve;
    return (resolve === undefined ? node : resolve.call(node, this.#document)) ?? undefined;
  }

  #valueOf(node: Node | null): unknown {
    return node === null ? null : (node.toJS(this.#document) as unknown);
  }

  #lineOf(node: Node | null | undefined): number {
    return node?.range ? this.#lines.linePos(node.range[0]).line : 1;
  }

  #report(node: Node | null | undefined, message: string): void {
    this.mistakes.push({ line: this.#lineOf(node), message });
  }
}
