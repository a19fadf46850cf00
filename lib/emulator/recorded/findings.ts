import { unknownFields } from "./known-fields";
import type { RecordedKind } from "./recorded-kind";
import { differences, fieldsOf, formatOf, listOf, once, type Difference, type Shape } from "./shape";

/** A response, as far as a comparison needs it. */
export interface WalkResponse {
  readonly status: number;
  /** The decoded body; undefined if it is not JSON. */
  readonly body: unknown;
}

/** A difference between a response and the recorded responses of the real API. It contains no value of the account. */
export interface Finding extends Difference {
  readonly kind: string;
  /** Method and path, with placeholders. */
  readonly request: string;
}

/** An error that a request must return. Parts that are undefined are not compared. */
interface ExpectedError {
  readonly status?: number;
  readonly code?: number;
  readonly message?: RegExp;
}

/** Compares responses with recorded shapes and the API's schemas, and collects the differences. */
export class Findings {
  readonly all: Finding[] = [];

  /** Adds a difference. */
  add({ kind }: RecordedKind, request: string, at: string, expected: string, found: string): void {
    this.all.push({ kind, request, at, expected, found });
  }

  /** Compares a result with a recorded shape. Other fields must be in the schema of the endpoint. */
  compare({ kind }: RecordedKind, request: string, shape: Shape, result: unknown): void {
    const all = [...differences(shape, result), ...unknownFields(request, result, shape)];
    for (const one of once(all)) this.all.push({ kind, request, ...one });
  }

  /** Compares a list and its `result_info`. */
  compareList(kind: RecordedKind, body: unknown, item: Shape): void {
    const request = `GET ${kind.collection}`;
    const { result, result_info } = fieldsOf(body);
    this.compare(kind, request, [item], result);
    this.#compareResultInfo(kind, request, result_info);
  }

  /** Compares a status with the expected ones. */
  compareStatus(kind: RecordedKind, request: string, expected: readonly number[], found: number): void {
    if (!expected.includes(found)) this.add(kind, request, "", `status ${expected.join(" or ")}`, `status ${found}`);
  }

  /** Compares an error response. */
  compareError(kind: RecordedKind, request: string, expected: ExpectedError, { status, body }: WalkResponse): void {
    if (expected.status !== undefined) this.compareStatus(kind, request, [expected.status], status);
    const errors = listOf(fieldsOf(body).errors).map(fieldsOf);
    const { code, message } = expected;
    if (code !== undefined && !errors.some((error) => error.code === code)) {
      const found = errors.map((error) => (typeof error.code === "number" ? String(error.code) : formatOf(error.code)));
      this.add(kind, request, "/errors/*/code", String(code), found.join(", ") || "no error");
    }
    if (message !== undefined && !errors.some((error) => message.test(String(error.message)))) {
      this.add(kind, request, "/errors/*/message", `words: ${message.source}`, "other words");
    }
  }

  #compareResultInfo(kind: RecordedKind, request: string, info: unknown): void {
    if (kind.resultInfo === undefined) return;
    const at = "/result_info";
    if (kind.resultInfo === null) {
      if (info !== undefined && info !== null) this.add(kind, request, at, "no such field", formatOf(info));
      return;
    }
    const { per_page, total_pages } = kind.resultInfo;
    const shape: Shape = {
      count: "integer",
      page: "integer",
      per_page: "integer",
      total_count: "integer",
      total_pages: total_pages ? "integer" : "absent",
    };
    for (const one of differences(shape, info, at)) this.add(kind, request, one.at, one.expected, one.found);
    const found = fieldsOf(info).per_page;
    if (typeof found === "number" && found !== per_page) {
      this.add(kind, request, `${at}/per_page`, String(per_page), String(found));
    }
  }
}
