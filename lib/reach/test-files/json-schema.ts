import { PERSON_FIELDS } from "./person-fields";
import { SCHEMA_URL } from "./write-baseline";

const TEXT = { type: "string", minLength: 1 } as const;

/** A list of texts, or one. */
const texts = (description: string): object => ({
  description,
  anyOf: [TEXT, { type: "array", items: TEXT, minItems: 1 }],
});

const WHAT = 'a URL, "ssh root@host", "rdp host", a tool ("portal/server/tool"), or the name of an application';

/** The JSON schema of files of tests, for editors. */
export const TESTS_SCHEMA: object = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: SCHEMA_URL,
  title: "Tests of who can reach what (cfaccess test)",
  type: "object",
  additionalProperties: false,
  required: ["tests"],
  properties: {
    people: {
      description: "People by name, for the tests below.",
      type: "object",
      additionalProperties: { $ref: "#/$defs/person" },
    },
    tests: { type: "array", items: { $ref: "#/$defs/test" } },
  },
  $defs: {
    test: {
      type: "object",
      additionalProperties: false,
      required: ["who"],
      anyOf: [{ required: ["allow"] }, { required: ["deny"] }],
      properties: {
        name: { description: "What the test is about.", type: "string" },
        who: {
          description: "Who asks: one person, or several.",
          anyOf: [{ $ref: "#/$defs/person" }, { type: "array", items: { $ref: "#/$defs/person" }, minItems: 1 }],
        },
        allow: texts(`What they must get in to: ${WHAT}.`),
        deny: texts(`What they must not get in to: ${WHAT}.`),
      },
    },
    person: {
      description:
        "A person or a program: an email address, the name of one of people, anonymous, or facts. Facts that are not said are false.",
      anyOf: [
        TEXT,
        {
          type: "object",
          additionalProperties: false,
          properties: Object.fromEntries(
            Object.entries(PERSON_FIELDS).map(([name, { description, schema }]) => [name, { description, ...schema }]),
          ),
        },
      ],
    },
  },
};
