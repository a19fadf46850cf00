import { Annotations, Token } from "cdktf";
import type { IConstruct } from "constructs";
import { DURATION_PATTERN, type DurationRange } from "../../api/core/durations";
import { NAME_LENGTH } from "../../api/core/limits";
import { formatDiagnostic, type Diagnostic, type DiagnosticCode } from "../../diagnostics";
import { Duration } from "../values/duration";
import { shared } from "../../rules/brand";
import { isEnforced } from "./enforced-guardrails";
import { registerCheck } from "./fail-closed";
import { moveFrom, type Movable } from "./moved-from";
import { claimKey, rawOwnerOf, type ClaimKind } from "./raw-l1s";
import { typeOf, validatedProps, type Validators } from "./validators";

/** A value that only one construct of an account can have. */
interface Claim {
  /** What the value is, for messages: `domain`. */
  readonly kind: ClaimKind;
  readonly value: string;
  /** Why it must be unique, and what to do. */
  readonly rule: string;
  /** Other values that mean the same in an L1 of the user. @default [] */
  readonly aliases?: readonly string[];
}

/** The first construct that claimed a value, by account, kind and value. */
const ownersByApp = shared("owners", () => new WeakMap<IConstruct, Map<string, IConstruct>>());

/**
 * The diagnostics of one construct. cdktf collects them before it synthesizes, and throws one error with the
 * diagnostics of all constructs, each with its construct's path: `[stack/app] CFA1001: name is required (string)`.
 */
export class Diagnostics {
  private readonly checks: (() => readonly Diagnostic[])[] = [];
  /** Diagnostics of missing props and of props of the wrong type. */
  private readonly invalidProps: Diagnostic[] = [];
  private showWarning: (warning: Diagnostic) => void = () => undefined;
  private showNote: (note: Diagnostic) => void = () => undefined;
  private isEnforced: () => boolean = () => false;

  public constructor(private readonly construct?: IConstruct) {
    if (construct === undefined) return;
    this.showWarning = (warning) => Annotations.of(construct).addWarning(formatDiagnostic(warning));
    this.showNote = (note) => Annotations.of(construct).addInfo(formatDiagnostic(note));
    this.isEnforced = () => isEnforced(construct);
    registerCheck(construct, () => this.all());
  }

  /** Diagnostics of a part of the construct, whose messages begin with the part's name. */
  public part(name: string): Diagnostics {
    const part = new Diagnostics();
    const named = ({ code, message }: Diagnostic): Diagnostic => ({ code, message: `${name}: ${message}` });
    this.check(() => part.all().map(named));
    part.showWarning = (warning) => this.showWarning(named(warning));
    part.isEnforced = () => this.isEnforced();
    part.showNote = (note) => this.showNote(named(note));
    return part;
  }

  /** Returns the usable props, and adds a diagnostic for each missing one and each one of the wrong type. */
  public validated<Props extends object>(props: Props, validators: Validators<Props>): Props {
    const given: unknown = props; // undefined or anything else from callers in JavaScript
    const isUsable = given === undefined || given === null || (typeof given === "object" && !Array.isArray(given));
    if (!isUsable) {
      const message = `the props must be an object such as { ${Object.keys(validators)[0] ?? "name"}: … }, not ${typeOf(given)}`;
      this.invalidProps.push({ code: "CFA1002", message });
    }
    const usable = isUsable ? props : ({} as Props);
    const valid = validatedProps(usable, validators, (diagnostic) => this.invalidProps.push(diagnostic));
    const { movedFrom } = valid as Movable;
    if (this.construct !== undefined && movedFrom !== undefined) moveFrom(this.construct, movedFrom);
    return valid;
  }

  /**
   * Adds a diagnostic.
   *
   * @param prop - the prop that it is about. The diagnostic is dropped if this prop is missing or has the wrong type,
   *   since it only repeats that.
   */
  public add(code: DiagnosticCode, message: string, prop?: string): void {
    this.addAll([{ code, message, prop }]);
  }

  /** Shows a warning, which does not stop synthesis. */
  public warn(code: DiagnosticCode, message: string): void {
    this.showWarning({ code, message });
  }

  /**
   * Shows a warning that a guardrail gives, too, at validation: unless guardrails are enforced, which the user may still say after
   * the construct was created.
   */
  public warnUnlessEnforced(code: DiagnosticCode, message: string): void {
    let isShown = false; // cdktf validates the app at every synthesis
    this.checks.push(() => {
      if (!isShown && !this.isEnforced()) this.showWarning({ code, message });
      isShown = true;
      return [];
    });
  }

  /** Shows a note about what the construct does, which asks for nothing. */
  public note(code: DiagnosticCode, message: string): void {
    this.showNote({ code, message });
  }

  /** Adds diagnostics that other code returned. */
  public addAll(diagnostics: readonly Diagnostic[]): void {
    if (diagnostics.length > 0) this.checks.push(() => diagnostics);
  }

  /**
   * Adds the diagnostics that a function returns when cdktf validates the app, after all constructs have been
   * created.
   */
  public check(check: () => readonly Diagnostic[]): void {
    this.checks.push(check);
  }

  private all(): readonly Diagnostic[] {
    const invalid = new Set(this.invalidProps.map(({ prop }) => prop));
    const others = this.checks.flatMap((check) => check());
    return [...this.invalidProps, ...others.filter(({ prop }) => prop === undefined || !invalid.has(rootOf(prop)))];
  }

  /**
   * Claims a value that must be unique in an account, such as a hostname or an identifier. If two constructs claim
   * the same value, the later one gets a diagnostic. Tokens are not compared.
   */
  public claim(owner: IConstruct, { accountId }: { readonly accountId: string }, claim: Claim): void {
    const { kind, value, rule } = claim;
    if (Token.isUnresolved(value) || Token.isUnresolved(accountId)) return;
    this.claimFromL1s(owner, accountId, claim);
    const owners = ownersByApp.get(owner.node.root) ?? new Map<string, IConstruct>();
    ownersByApp.set(owner.node.root, owners);
    const key = claimKey(accountId, kind, value);
    const first = owners.get(key) ?? owner;
    owners.set(key, first);
    if (first === owner) return;
    this.add("CFA1009", `${kind} "${value}" is used by "${first.node.path}" already; ${rule}`, kind);
  }

  /** Compares a claimed value with the L1s that users created, which exist when cdktf validates the app. */
  public claimFromL1s(owner: IConstruct, accountId: string, { kind, value, rule, aliases = [] }: Claim): void {
    if (Token.isUnresolved(accountId)) return;
    this.check(() => {
      const values = [value, ...aliases].filter((one) => !Token.isUnresolved(one));
      const l1 = values.map((one) => rawOwnerOf(owner, accountId, kind, one)).find((found) => found !== undefined);
      if (l1 === undefined) return [];
      const message = `${kind} "${values[0] ?? value}" is used by the L1 "${l1.node.path}" already; ${rule}`;
      return [{ code: "CFA1009", message, prop: kind }];
    });
  }

  /** Checks the length of a name. A Token passes. */
  public checkName(prop: string, name: string, maximum = NAME_LENGTH): void {
    if (Token.isUnresolved(name)) return;
    if (name.trim() === "") this.add("CFA1004", `${prop} is empty; set it to a name that people recognize`, prop);
    else if (name.length > maximum) {
      this.add("CFA1005", `${prop} has ${name.length} characters; the maximum is ${maximum}`, prop);
    }
  }

  /** Checks that a value is one of the allowed ones. A Token passes. */
  public checkOneOf(prop: string, value: string | undefined, allowed: readonly string[]): void {
    if (value === undefined || Token.isUnresolved(value) || allowed.includes(value)) return;
    this.add("CFA1006", `${prop} is "${value}"; it must be ${allowed.map((one) => `"${one}"`).join(" or ")}`, prop);
  }

  /** Checks that a value is an http or https URL. A Token passes. */
  public checkUrl(prop: string, url: string | undefined, example: string): void {
    if (url === undefined || Token.isUnresolved(url)) return;
    if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return;
    this.add("CFA1017", `${prop} is "${url}"; it must be an http or https URL, such as "${example}"`, prop);
  }

  /**
   * Returns a duration as Terraform takes it. Returns undefined, after adding a diagnostic, if it is invalid or
   * outside the range. A Token passes.
   */
  public duration(
    prop: string,
    value: Duration | string | undefined,
    range: DurationRange | undefined,
    print: (duration: Duration) => string | undefined = String,
  ): string | undefined {
    if (value === undefined || (typeof value === "string" && Token.isUnresolved(value))) return value;
    const isNegative = typeof value === "string" && value.startsWith("-");
    if (typeof value === "string" && (isNegative || !new RegExp(DURATION_PATTERN).test(value))) {
      this.add("CFA1801", `${prop} is "${value}"; write a duration as Duration.hours(8) or "2h45m"`, prop);
      return undefined;
    }
    const duration = typeof value === "string" ? Duration.parse(value) : value;
    if (range !== undefined && !isInRange(duration, range)) {
      const { minimum, maximum } = range;
      this.add("CFA1007", `${prop} is ${duration.toString()}; it must be from ${minimum} to ${maximum}`, prop);
    }
    const printed = print(duration);
    if (printed === undefined) {
      this.add("CFA1008", `${prop} is ${duration.toString()}; it must be a whole number of minutes or hours`, prop);
    }
    return range === undefined || isInRange(duration, range) ? printed : undefined;
  }
}

/** The prop of the construct that a path begins with: `mfa` of `mfa.sessionDuration`. */
const rootOf = (path: string): string => path.split(/[.[]/)[0] ?? path;

function isInRange({ milliseconds }: Duration, { minimum, maximum }: DurationRange): boolean {
  return milliseconds >= Duration.parse(minimum).milliseconds && milliseconds <= Duration.parse(maximum).milliseconds;
}
