/** A field of a message: `string=2`, `repeated Diagnostic=1` or `map<string,Schema>=3`. */
export interface Field {
  readonly form: "single" | "repeated" | "map";
  readonly type: string;
  readonly id: number;
}

const FIELD = /^(repeated )?(map<string,)?([\w.]+)>?=(\d+)$/;

/** Reads one entry of the table of messages. */
export function parseField(text: string): Field {
  const [, repeated, map, type, id] = FIELD.exec(text) ?? [];
  if (type === undefined || id === undefined) throw new TypeError(`"${text}" describes no field.`);
  return { form: map !== undefined ? "map" : repeated !== undefined ? "repeated" : "single", type, id: Number(id) };
}

interface Scalars {
  string: string;
  bytes: Uint8Array;
  bool: boolean;
  int64: number;
  enum: number;
}

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

type ReceivedType<T extends Table, Name extends string> = Name extends keyof Scalars
  ? Scalars[Name]
  : Name extends keyof T
    ? ReceivedMessage<T, Name>
    : never;

type SentType<T extends Table, Name extends string> = Name extends keyof Scalars
  ? Scalars[Name]
  : Name extends keyof T
    ? SentMessage<T, Name>
    : never;

type ReceivedField<T extends Table, Text extends string> = Text extends `repeated ${infer Name}=${number}`
  ? readonly ReceivedType<T, Name>[]
  : Text extends `map<string,${infer Name}>=${number}`
    ? Readonly<Record<string, ReceivedType<T, Name>>>
    : Text extends `${infer Name}=${number}`
      ? ReceivedType<T, Name> | (Name extends keyof Scalars ? never : null)
      : never;

type SentField<T extends Table, Text extends string> = Text extends `repeated ${infer Name}=${number}`
  ? readonly SentType<T, Name>[]
  : Text extends `map<string,${infer Name}>=${number}`
    ? Readonly<Record<string, SentType<T, Name>>>
    : Text extends `${infer Name}=${number}`
      ? SentType<T, Name>
      : never;

/** A message as it is received: every field is there, with its default if it was not sent (null for messages). */
export type ReceivedMessage<T extends Table, Name extends keyof T> = {
  readonly [Key in keyof T[Name]]: ReceivedField<T, T[Name][Key]>;
};

/** A message as it is sent: every field may be left out. */
export type SentMessage<T extends Table, Name extends keyof T> = {
  readonly [Key in keyof T[Name]]?: SentField<T, T[Name][Key]> | undefined;
};
