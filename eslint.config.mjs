import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/** Who may import whom inside `lib` (docs/architecture.md). Whatever is not named here is refused. */
const MAY_IMPORT = {
  api: [],
  // What is a credential, and how it is concealed. It imports nothing, so that every part can use it.
  secrets: [],
  client: ["api", "secrets"],
  // The emulator takes only the reasons of file errors from `diagnostics`.
  emulator: ["api", "secrets", "diagnostics/file-error.ts", "rules/decision", "rules/kinds"],
  diagnostics: [],
  rules: ["api", "diagnostics"],
  // The emulator loads these two, and must load neither the value objects of `rules` nor cdktf.
  "rules/decision": ["api", "rules/kinds"],
  "rules/kinds": ["api"],
  "plugin-framework": ["secrets"],
  provider: ["api", "client", "plugin-framework"],
  bindings: [],
  // Reads JSON, and never loads constructs or cdktf: HCL users have it too. Of the client it takes only types.
  reach: ["api", "client", "rules/decision", "rules/kinds", "rules/references.ts"],
  guardrails: ["api", "diagnostics", "reach"],
  // Of `reach` and `guardrails`, only what checks an app that asks for it takes more than types, and loads it then.
  constructs: ["api", "secrets", "diagnostics", "rules", "bindings", "reach", "guardrails"],
  // Of the constructs, only how an app is read.
  testing: ["reach", "rules", "constructs/expectations"],
};

/** The folders beside `lib`, and which of them each may import. `test/support` is what tests, examples and tools share. */
const BESIDE_LIB = {
  "test/support": [],
  examples: ["test/support"],
  // docs/coverage.md is measured with the props that tests have.
  tools: ["test/support", "test/constructs", "test/rules"],
  bench: ["test/support", "examples"],
  test: ["tools", "examples"],
};

const zonesBesideLib = Object.entries(BESIDE_LIB).flatMap(([part, others]) =>
  Object.keys(BESIDE_LIB)
    .filter(
      (other) =>
        other !== part && !others.includes(other) && !part.startsWith(`${other}/`) && !other.startsWith(`${part}/`),
    )
    .map((other) => ({
      target: `./${part}`,
      from: `./${other}`,
      except: others
        .filter((allowed) => allowed.startsWith(`${other}/`))
        .map((allowed) => allowed.replace(`${other}/`, "./")),
      message: `${part} may import only lib, ${[...others, "itself"].join(", ")}.`,
    })),
);

const zones = Object.entries(MAY_IMPORT).map(([part, others]) => ({
  target: `./lib/${part}`,
  from: "./lib",
  except: [part, ...others].map((other) => `./${other}`),
  message: `lib/${part} may import only ${[...others, "itself"].join(", ")} (docs/architecture.md).`,
}));

/** Packages that would make synthesis slow, or tie a part to what it must not know. */
const FORBIDDEN_PACKAGES = {
  "lib/{constructs,rules,bindings}/**": ["undici", "fastify", "@grpc/*", "@msgpack/*"],
  "lib/rules/{kinds,decision}/**": ["undici", "fastify", "@grpc/*", "@msgpack/*", "cdktf", "constructs"],
  "lib/{reach,guardrails}/**": ["undici", "fastify", "@grpc/*", "@msgpack/*", "cdktf", "constructs"],
  "lib/plugin-framework/**": ["undici", "fastify", "@sinclair/typebox", "cdktf"],
  "lib/{api,client,emulator}/**": ["cdktf", "constructs", "@grpc/*"],
};

export default defineConfig(
  // examples/package has packages of its own, whose imports are found only where the packed package is installed.
  globalIgnores(["examples/package", "dist", "**/cdktf.out", "coverage", "lib/bindings/cfaccess", "**/node_modules"]),
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: {
      "import-x/parsers": { "@typescript-eslint/parser": [".ts"] },
      "import-x/resolver": { node: { extensions: [".ts", ".js", ".json"] } },
    },
    rules: {
      // The props of a construct have a name of their own, also if they are those of its base class.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "import-x/no-restricted-paths": [
        "error",
        { basePath: import.meta.dirname, zones: [...zones, ...zonesBesideLib] },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/unified-signatures": "off",
    },
  },
  {
    // What tools/build.mjs bundles need not be installed with the package: the companion, and two files of the emulator.
    files: ["lib/**/*.ts"],
    ignores: [
      "lib/provider/**",
      "lib/plugin-framework/**",
      "lib/emulator/areas/mcp/upstreams/ask-mcp-server.ts",
      "lib/emulator/http/server.ts",
    ],
    rules: { "import-x/no-extraneous-dependencies": ["error", { devDependencies: false }] },
  },
  ...Object.entries(FORBIDDEN_PACKAGES).map(([files, packages]) => ({
    files: [`${files}/*.ts`],
    rules: { "no-restricted-imports": ["error", { patterns: packages.map((name) => ({ group: [name] })) }] },
  })),
  {
    files: ["lib/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["@sinclair/typebox", "@sinclair/typebox/**"],
              allowTypeImports: true,
              message: "TypeBox is slow to load: take `Type` from lib/api/core/type.ts.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["test/**", "bench/**", "examples/**", "tools/**"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off", "@typescript-eslint/no-unsafe-member-access": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
      },
    },
  },
);
