/** From when on guardrails report. */
export interface GuardrailLimits {
  /**
   * The longest session.
   *
   * @default "168h", a week
   */
  readonly sessionDuration?: string | undefined;

  /**
   * How many days before its end a service token is reported.
   *
   * @default 30
   */
  readonly tokenExpiresWithinDays?: number | undefined;

  /**
   * After how many days without use a service token is reported.
   *
   * @default 90
   */
  readonly tokenUnusedDays?: number | undefined;

  /**
   * The share of a limit of the account from which on it is reported.
   *
   * @default 0.9
   */
  readonly accountShare?: number | undefined;
}

/** Which applications are in production. An application is, if its tags or its name say so. */
export interface Production {
  /**
   * Tags of such applications.
   *
   * @default ["production", "prod"]
   */
  readonly tags?: readonly string[] | undefined;

  /**
   * Names of such applications; `*` stands for any text: `* (production)`.
   *
   * @default []
   */
  readonly names?: readonly string[] | undefined;
}

export const DEFAULT_LIMITS = {
  sessionDuration: "168h",
  tokenExpiresWithinDays: 30,
  tokenUnusedDays: 90,
  accountShare: 0.9,
} as const satisfies Required<GuardrailLimits>;

export const DEFAULT_PRODUCTION = { tags: ["production", "prod"], names: [] } as const satisfies Required<Production>;
