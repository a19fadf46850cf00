import { readFileSync, statSync } from "node:fs";
import { positionOfError } from "./json-error";
import { SourceError } from "./source-error";

/** Node cannot hold a longer string. */
const MAXIMUM_BYTES = 500 * 1024 * 1024;

/** The JSON of a file. @throws SourceError that says what is wrong with the file, and where */
export function readJsonFile(file: string): unknown {
  const bytes = bytesOf(file);
  if (bytes.length === 0) throw new SourceError(`${file} is empty. Write it again: the command that wrote it failed.`);
  if (bytes.subarray(0, 4).toString("latin1") === "PK\x03\x04") {
    throw new SourceError(
      `${file} is a plan in Terraform's own format, which only Terraform reads. Convert it: terraform show -json ${file} > plan.json`,
    );
  }
  return parsed(textOf(bytes), file);
}

function bytesOf(file: string): Buffer {
  try {
    const { size } = statSync(file);
    if (size > MAXIMUM_BYTES) {
      throw new SourceError(
        `${file} has ${Math.ceil(size / 1024 / 1024)} MB; at most ${MAXIMUM_BYTES / 1024 / 1024} MB can be read. Read the stacks one by one.`,
      );
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** The text of a file. Windows PowerShell writes UTF-16, and a mark at the beginning. */
function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? "utf16le" : "utf8").replace(/^\uFEFF/, "");
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (/^\{"@level"/.test(text)) {
      throw new SourceError(
        `${file} is the log of \`terraform plan -json\`. Save the plan, and show it: terraform plan -out=tfplan && terraform show -json tfplan > plan.json`,
      );
    }
    const { reason, place } = problemOf(text);
    throw new SourceError(`${file} is not JSON: ${reason} (${place}). Write it again.`);
  }
}

/** What is wrong, without the content of the file, and where. */
function problemOf(text: string): { readonly reason: string; readonly place: string } {
  const position = positionOfError(text);
  const before = text.slice(0, position);
  const line = before.split("\n").length;
  const column = position - before.lastIndexOf("\n");
  return {
    reason: text.slice(position).trim() === "" ? "it ends too early" : "there is something that is not JSON",
    place: `line ${line}, column ${column}`,
  };
}
