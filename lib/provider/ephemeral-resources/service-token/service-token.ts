import { ProviderError, known, type Json } from "../../../plugin-framework";
import { companion } from "../../context";
import { ifFound } from "../../resources/shared/not-found";
import { explain, withSummary } from "../../resources/shared/request-errors";
import { NotFoundError } from "../../../client";
import { extend, renewalOf, type OpenToken } from "./extend-token";
import { attributes, DURATION } from "./schema";
import { createTemporaryToken } from "./temporary-token";

/** The ephemeral resource `cfaccess_service_token`: a service token for one run of Terraform. */
export const serviceToken = companion.defineEphemeralResource({
  type: "cfaccess_service_token",
  schema: {
    description:
      "A service token for one run of Terraform. It is created when the run needs it, and deleted at the end of the run, also after a failure. Neither plan nor state contain anything of it. A run that is killed leaves a token; the next run with the same `name` deletes it.",
    attributes,
  },

  async open({ config, provider, diagnostics, signal }) {
    const { account_id, name, duration: configured } = known(config);
    const duration = configured ?? DURATION;
    const token = await withSummary(`Could not create the temporary service token "${name}"`, () =>
      createTemporaryToken({ client: provider.client(account_id), name, duration, diagnostics, signal }),
    );
    const { id, client_id, client_secret, name: token_name } = token;
    const expires_at = token.expires_at ?? null;
    return {
      result: { account_id, name, duration: configured, id, token_name, client_id, client_secret, expires_at },
      private: toJson({ account_id, id, name: token_name, duration, expires_at }),
      renewAt: renewalOf(duration),
    };
  },

  async renew({ private: stored, provider, signal }) {
    const token = fromJson(stored);
    const summary = `Could not renew the temporary service token "${token.name}"`;
    const extended = await withSummary(summary, () =>
      extend(provider.client(token.account_id), token, signal).catch((error: unknown) => {
        throw error instanceof NotFoundError ? deletedInRun(summary, error) : error;
      }),
    );
    return { private: toJson(extended), renewAt: renewalOf(extended.duration) };
  },

  async close({ private: stored, provider, signal }) {
    const { account_id, id, name, expires_at } = fromJson(stored);
    try {
      const { serviceTokens } = provider.client(account_id);
      await ifFound(serviceTokens.delete({ service_token_id: id }, { signal }));
    } catch (error) {
      throw new ProviderError(
        `Could not delete the temporary service token "${name}"`,
        `${explain(error)}\nIt is valid until ${expires_at ?? "somebody deletes it"}. The next run with the same name deletes it once this run has ended. To delete it now, use the dashboard: Access controls > Service credentials > Service tokens.`,
      );
    }
  },
});

const toJson = (token: OpenToken): Json => ({ ...token });

/** Terraform returns the private data of `open` as they were. */
const fromJson = (stored: Json): OpenToken => stored as unknown as OpenToken;

const deletedInRun = (summary: string, error: NotFoundError): ProviderError =>
  new ProviderError(
    summary,
    `${explain(error)}\nSomebody deleted it during the run, or the organization deletes inactive tokens. Run Terraform again.`,
  );
