// The readers of all formats, as one module that is loaded when a file is read.
export { readCsv } from "./csv";
export { readJson, readYaml } from "./documents/document";
export { readAnsible, readAnyFormat } from "./formats";
export { readSshConfig } from "./ssh/ssh-config";
