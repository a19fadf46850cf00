import { InvalidArgumentError } from "commander";
import type { Endpoint } from "../../../api";
import { fieldsOf, shapeOf } from "./schema-shape";

/** The columns named on the command line. @throws InvalidArgumentError for one that no item of the list has */
export function columnsOf(endpoint: Endpoint, text: string): string[] {
  const columns = text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const known = [...fieldsOf(shapeOf(endpoint.result)).keys()];
  const unknown = columns.find((column) => !known.includes(column.split(".", 1)[0] ?? ""));
  if (columns.length > 0 && unknown === undefined) return columns;
  const given = unknown === undefined ? "None was given." : `There is no ${JSON.stringify(unknown)}.`;
  throw new InvalidArgumentError(`${given} An item has ${known.join(", ")}.`);
}
