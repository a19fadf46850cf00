import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { errorResponse, type ApiResponse } from "../core/response";
import { ApiError, ERROR_CODE } from "../core/api-error";
import { readBody } from "./body";
import { controlRoutes, CONTROL_PREFIX } from "./control";
import { Exchange, newRay, type Destination } from "./exchange";
import type { RequestGuard } from "./request-guard";
import { Routes } from "./routes";
import type { Service } from "../service";

/** Path prefix of the API, as at Cloudflare. */
export const API_PREFIX = "/client/v4";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * The HTTP server: it routes requests to operations, and answers any other request with an error in the API's envelope.
 * @param guard Refuses requests from foreign web pages, before anything else.
 * @param flush Writes the state file. Responses wait for it; undefined if they need not.
 */
export function buildServer(
  service: Service,
  guard: RequestGuard,
  flush: (() => Promise<void>) | undefined,
): FastifyInstance {
  const server = Fastify({
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    frameworkErrors: (error, _request, reply: FastifyReply) => send(reply, errorResponse(httpError(error))),
    clientErrorHandler: rejectInvalidHttp,
  });
  server.addHook("onRequest", (request, _reply, next) => {
    try {
      guard.check(request.raw);
      next();
    } catch (error) {
      next(error as Error);
    }
  });
  if (flush !== undefined) server.addHook("onSend", (_request, reply, payload) => unlessLost(flush, reply, payload));
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", (_request: FastifyRequest, payload: IncomingMessage) => readBody(payload));
  server.setErrorHandler((error: FastifyError | ApiError, _request, reply) =>
    send(reply, errorResponse(httpError(error))),
  );
  const routes = new Routes(service.operations.values());
  const serve =
    (destinationOf: (request: FastifyRequest) => Destination) => (request: FastifyRequest, reply: FastifyReply) =>
      new Exchange(service, destinationOf(request), request, reply).run();
  server.setNotFoundHandler(serve(() => ({ error: noRoute })));
  server.register(controlRoutes(service), { prefix: CONTROL_PREFIX });
  server.route({
    method: METHODS,
    url: `${API_PREFIX}/*`,
    handler: serve((request) => destinationOf(routes, request)),
  });
  return server;
}

/** The operation for a request to the API, or the error if no operation matches. */
function destinationOf(routes: Routes, request: FastifyRequest): Destination {
  // Requests to a proxy have an absolute URL.
  const [, path = ""] = /^(?:\w+:\/\/[^/]*)?([^?#]*)/.exec(request.url) ?? [];
  const match = routes.match(path.slice(API_PREFIX.length));
  if (match === undefined) return { error: noRoute };
  const { inZone, operations } = match.route;
  const operation = operations.get(request.method);
  if (operation === undefined) return { error: (failed) => methodNotAllowed(failed, [...operations.keys()]) };
  return { operation, params: match.params, inZone };
}

const pathOf = (request: FastifyRequest): string => request.url.split("?", 1)[0] ?? "";

const noRoute = (request: FastifyRequest): ApiError =>
  new ApiError(404, {
    code: ERROR_CODE.noRoute,
    message: `No route for that URI: ${request.method} ${pathOf(request)}`,
  });

const methodNotAllowed = (request: FastifyRequest, allowed: readonly string[]): ApiError =>
  new ApiError(
    405,
    {
      code: ERROR_CODE.methodNotAllowed,
      message: `${request.method} is not allowed here, allowed: ${allowed.join(", ")}`,
    },
    { Allow: allowed.join(", ") },
  );

/** The payload of a response after its changes were written; an error if they could not be written. */
async function unlessLost(flush: () => Promise<void>, reply: FastifyReply, payload: unknown): Promise<unknown> {
  try {
    await flush();
    return payload;
  } catch {
    const message = "The state file cannot be written: the change will be lost when the emulator stops";
    void reply.code(500).type("application/json").removeHeader("content-length");
    return JSON.stringify(errorResponse(new ApiError(500, { code: ERROR_CODE.internal, message })).envelope);
  }
}

/** The error for a request that Fastify or the guard rejects. */
function httpError(error: FastifyError | ApiError): ApiError {
  if (error instanceof ApiError) return error;
  const status = error.statusCode ?? 400;
  return new ApiError(status >= 400 && status < 500 ? status : 400, {
    code: ERROR_CODE.badHttp,
    message: error.message,
  });
}

function send(reply: FastifyReply, response: ApiResponse): void {
  void reply
    .code(response.status)
    .header("cf-ray", newRay())
    .type("application/json")
    .send(JSON.stringify(response.envelope));
}

/** Responds on the bare socket to data that is not HTTP, and to headers that are too large. */
function rejectInvalidHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const { envelope } = errorResponse(new ApiError(400, { code: ERROR_CODE.badHttp, message: status.slice(4) }));
  const body = JSON.stringify(envelope);
  const head = `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}`;
  socket.end(`${head}\r\n\r\n${body}`);
}
