import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyError, FastifyPluginCallback, FastifyRequest } from "fastify";
import type { Static, TSchema } from "@sinclair/typebox";
import { isLoopbackAddress } from "../../api/core/loopback";
import { Type } from "../../api/core/type";
import { ApiError, ERROR_CODE } from "../core/api-error";
import { decodeBody, type RawBody } from "./body";
import { EmulatorError } from "../core/emulator-error";
import { FaultSchema, type Fault } from "../core/faults";
import { BehaviorsSchema, type Behaviors } from "../core/behaviors";
import { checkOf } from "../core/schema/schema-check";
import { applySeed } from "../seed";
import { McpUpstreamScripts } from "../areas/mcp/upstreams/upstream-script";
import type { Service } from "../service";
import { maskedState } from "../state/state-secrets";
import { removeUnknownFields } from "../core/schema/unknown-fields";

/** Prefix of the routes that inspect and change a running emulator. */
export const CONTROL_PREFIX = "/__emulator";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** @throws {ApiError} If the request may not use the control routes: it must come from whoever started the emulator. */
function assertAllowed({ method, headers, socket }: FastifyRequest, token: string): void {
  const fail = (status: number, message: string): never => {
    throw new ApiError(status, { code: ERROR_CODE.authentication, message });
  };
  if (!isLoopbackAddress(socket.remoteAddress ?? "")) {
    fail(403, "the emulator accepts control requests from its own machine only");
  }
  // Hashes have one length, so comparing them tells nothing about the token.
  if (!timingSafeEqual(digest(headers.authorization ?? ""), digest(`Bearer ${token}`))) {
    fail(
      401,
      "control routes need the header Authorization: Bearer TOKEN, with the token CFACCESS_EMULATOR_TOKEN that the emulator prints at its start",
    );
  }
  const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
  if (method !== "GET" && type !== "application/json") {
    fail(415, "control routes that change something need the header Content-Type: application/json");
  }
}

/** Returns a function that reads a body and validates it. */
function bodyReader(schema: TSchema): (request: FastifyRequest) => unknown {
  const check = checkOf(schema, "body");
  return (request) => {
    const value = decodeBody(request.body as RawBody | undefined, request.headers["content-type"], true);
    const unknown = removeUnknownFields(schema, value);
    if (unknown.length > 0) throw ApiError.invalid("", `unknown fields ${unknown.map((at) => at.slice(1)).join(", ")}`);
    const problem = check(value);
    if (problem !== undefined) throw ApiError.invalid(problem.pointer, problem.message);
    return value;
  };
}

/** The HTTP status of an error: 400 for invalid requests, whichever error class they throw. */
function statusOf(error: FastifyError | ApiError | EmulatorError): number {
  if (error instanceof ApiError) return error.status;
  return error instanceof EmulatorError ? 400 : (error.statusCode ?? 500);
}

/** The MCP server to log in to. */
const Login = Type.Object({ id: Type.String(), account_id: Type.Optional(Type.String()) });

const readFault = bodyReader(FaultSchema);
const readBehaviors = bodyReader(Type.Partial(BehaviorsSchema));
const readUpstreams = bodyReader(McpUpstreamScripts);
const readLogin = bodyReader(Login);

/**
 * The routes that inspect and change a running emulator. They accept requests from this machine only, with the control
 * token.
 */
export const controlRoutes =
  (service: Service): FastifyPluginCallback =>
  (control, _options, done) => {
    control.addHook("onRequest", (request, _reply, next) => {
      try {
        assertAllowed(request, service.controlToken);
        next();
      } catch (error) {
        next(error as Error);
      }
    });
    control.setErrorHandler((error: FastifyError | ApiError | EmulatorError, _request, reply) => {
      void reply.code(statusOf(error)).send({ error: error.message.replace(/^access\.api\.error\.\w+: /, "") });
    });
    control.get("/requests", () => ({ count: service.requests.count(), requests: service.requests.entries }));
    control.delete("/requests", (_request, reply) => {
      service.requests.clear();
      void reply.code(204).send();
    });
    control.get("/faults", () => ({ faults: service.faults.list() }));
    control.post("/faults", (request, reply) => {
      void reply.code(201).send(service.faults.add(readFault(request) as Fault));
    });
    control.delete("/faults", (_request, reply) => {
      service.faults.clear();
      void reply.code(204).send();
    });
    control.get("/behaviors", () => service.behaviors);
    control.put("/behaviors", (request) =>
      Object.assign(service.behaviors, readBehaviors(request) as Partial<Behaviors>),
    );
    control.post("/seed", (request, reply) => {
      applySeed(service, decodeBody(request.body as RawBody | undefined, request.headers["content-type"], true));
      void reply.code(204).send();
    });
    control.get("/mcp-upstreams", () => service.mcpUpstreams.list());
    control.put("/mcp-upstreams", (request) => {
      const scripts = readUpstreams(request) as McpUpstreamScripts;
      service.mcpUpstreams.setAll(scripts);
      return service.mcpUpstreams.list();
    });
    control.delete("/mcp-upstreams", (_request, reply) => {
      service.mcpUpstreams.clear();
      void reply.code(204).send();
    });
    control.post("/mcp-servers/login", (request, reply) => {
      const { id, account_id = service.defaultScope.id } = readLogin(request) as Static<typeof Login>;
      service.logInToMcpServer(id, { kind: "account", id: account_id });
      void reply.code(204).send();
    });
    control.get("/state", () => maskedState(service.state.snapshot()));
    control.post("/reset", (_request, reply) => {
      service.reset();
      void reply.code(204).send();
    });
    done();
  };
