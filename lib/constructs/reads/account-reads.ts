import { Token, type TerraformDataSource, type TerraformMetaArguments, type TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { suggestedName } from "../../api/core/names";
import { Diagnostics } from "../kernel/diagnostics";
import { loadOfficial } from "../kernel/load-l1";
import { plainTextL1 } from "../kernel/plain-text";
import { COMPANION_READS } from "./companion-reads";
import { OFFICIAL_READS } from "./official-reads";

const READS = { ...COMPANION_READS, ...OFFICIAL_READS };
type Reads = typeof READS;
type DataSource = new (scope: Construct, id: string, config: never) => TerraformDataSource;

type Config<L1 extends DataSource> = ConstructorParameters<L1>[2];
type Arguments<L1 extends DataSource> = {
  readonly [Name in keyof Config<L1> as Exclude<Name, keyof TerraformMetaArguments | "accountId">]: AsReadonly<
    Config<L1>[Name]
  >;
};
/** The lists of L1s are not readonly. */
type AsReadonly<Value> = Value extends string[] ? readonly string[] : Value;

/**
 * Reads with these filters. The result is the L1 of the data source, whose attributes are Tokens. The same filters give the same
 * L1.
 */
export type AccountRead<L1 extends DataSource> =
  object extends Arguments<L1>
    ? (filters?: Arguments<L1>) => InstanceType<L1>
    : (filters: Arguments<L1>) => InstanceType<L1>;

/**
 * What Terraform can read of an account, whoever manages it: `account.reads.users({ search: "ada" }).result`. A read takes place
 * at each plan, or after what it depends on was changed.
 */
export type AccountReads = { readonly [Name in keyof Reads]: AccountRead<ReturnType<Reads[Name]>> };

/** The account of a read. */
interface Account extends Construct {
  readonly accountId: string;
  readonly companionProvider: TerraformProvider;
  readonly officialProvider: TerraformProvider;
}

/** All reads of an account. Each is created when it is called. */
export function accountReads(account: Account): AccountReads {
  const scope = new Construct(account, "reads");
  const reads = Object.keys(READS).map((name) => [
    name,
    (filters: object = {}) => readOnce(scope, account, name as keyof Reads, filters, name),
  ]);
  return Object.fromEntries(reads) as AccountReads; // each entry returns what its L1 is
}

/** The reads below each construct, by their names and filters. */
const known = new WeakMap<Construct, Map<string, TerraformDataSource>>();

/**
 * Creates a read below a construct, or returns the one with the same filters.
 *
 * @param id - the ID of the first one
 */
export function readOnce<Name extends keyof Reads>(
  scope: Construct,
  account: Account,
  name: Name,
  filters: object,
  id: string,
): InstanceType<ReturnType<Reads[Name]>> {
  const reads = known.get(scope) ?? new Map<string, TerraformDataSource>();
  known.set(scope, reads);
  const key = JSON.stringify([name, comparable(filters)]);
  const read = reads.get(key) ?? create(scope, account, name, filters, freeId(scope, id));
  reads.set(key, read);
  return read as InstanceType<ReturnType<Reads[Name]>>;
}

/** Filters in one order, with a string for each Token: one that is an object has no JSON of its own. */
function comparable(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(comparable);
  if (Token.isUnresolved(value)) return Token.asString(value);
  return Object.entries(value)
    .map(([name, one]) => [name, comparable(one)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function freeId(scope: Construct, id: string, count = 1): string {
  const candidate = count === 1 ? id : `${id}${count}`;
  return scope.node.tryFindChild(candidate) === undefined ? candidate : freeId(scope, id, count + 1);
}

function create(
  scope: Construct,
  account: Account,
  name: keyof Reads,
  filters: object,
  id: string,
): TerraformDataSource {
  const isOfCompanion = name in COMPANION_READS;
  const load: () => unknown = READS[name];
  const L1 = (isOfCompanion ? load() : loadOfficial(scope, load)) as DataSource;
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  const config = {
    provider: isOfCompanion ? account.companionProvider : account.officialProvider,
    ...(!("zoneId" in given) && { accountId: account.accountId }),
    ...given,
  };
  const read = new (plainTextL1(L1))(scope, id, config as never); // the filters are those of this L1
  checkFilters(read, filters);
  return read;
}

/** A misspelt filter would be ignored, and everything be read. */
function checkFilters(read: TerraformDataSource, filters: object): void {
  const diagnostics = new Diagnostics(read);
  const names = filtersOf(read);
  for (const name of Object.keys(filters).filter((one) => !names.includes(one))) {
    diagnostics.add("CFA1020", `${name} is not a filter; ${suggestedName(name, names, "filters")}`);
  }
}

/** The filters that an L1 has, by the names of cdktf for what was set: `emailInput`. */
const filtersOf = (read: TerraformDataSource): string[] =>
  Object.getOwnPropertyNames(Object.getPrototypeOf(read))
    .filter((name) => name.endsWith("Input") && name !== "accountIdInput")
    .map((name) => name.slice(0, -"Input".length));
