/** A field of a message: `string=2`, `repeated Diagnostic=1` or `map<string,Schema>=3`. */
export interface Field {
  readonly form: "single" | "repeated" | "map";
  readonly type: string;
  readonly id: number;
}

const FIELD = /^(repeated )?(map<string,)?([\w.]+)>?=(\d+)$/;

/** Parses one entry of the message table. */
export function parseField(text: string): Field {
  const [, repeated, map, type, id] = FIELD.exec(text) ?? [];
  if (type === undefined || id === undefined) throw new TypeError(`"${text}" is not a field description.`);
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

/** A received message: every field is present, with its default (null for messages) if it was not sent. */
export type ReceivedMessage<T extends Table, Name extends keyof T> = {
  readonly [Key in keyof T[Name]]: ReceivedField<T, T[Name][Key]>;
};

/** A message to send: every field is optional. */
export type SentMessage<T extends Table, Name extends keyof T> = {
  readonly [Key in keyof T[Name]]?: SentField<T, T[Name][Key]> | undefined;
};
