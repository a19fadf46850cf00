import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { failure, type Answer } from "../core/answer";
import { ApiError, ERROR_CODE } from "../core/api-error";
import { readBody } from "./body";
import { controlRoutes, CONTROL_PREFIX } from "./control";
import { Exchange, newRay, type Route } from "./exchange";
import { Places } from "./places";
import type { Service } from "../service";

/** Where the API begins, as it does at Cloudflare. */
export const API_PREFIX = "/client/v4";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The HTTP server: every operation at its place, and an answer in the API's envelope for whatever else comes. */
export function buildServer(service: Service): FastifyInstance {
  const server = Fastify({
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    frameworkErrors: (error, _request, reply: FastifyReply) => send(reply, failure(httpError(error))),
    clientErrorHandler: answerBadHttp,
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", (_request: FastifyRequest, payload: IncomingMessage) => readBody(payload));
  server.setErrorHandler((error: FastifyError, _request, reply) => send(reply, failure(httpError(error))));
  const places = new Places(service.operations.values());
  const serve = (routeOf: (request: FastifyRequest) => Route) => (request: FastifyRequest, reply: FastifyReply) =>
    new Exchange(service, routeOf(request), request, reply).run();
  server.setNotFoundHandler(serve(() => ({ refusal: noRoute })));
  server.register(controlRoutes(service), { prefix: CONTROL_PREFIX });
  server.route({
    method: METHODS,
    url: `${API_PREFIX}/*`,
    handler: serve((request) => routeTo(places, request)),
  });
  return server;
}

/** Where a request to the API leads. */
function routeTo(places: Places, request: FastifyRequest): Route {
  // As proxies are asked, the URL is a whole one.
  const [, path = ""] = /^(?:\w+:\/\/[^/]*)?([^?#]*)/.exec(request.url) ?? [];
  const found = places.find(path.slice(API_PREFIX.length));
  if (found === undefined) return { refusal: noRoute };
  const { inZone, operations } = found.place;
  const operation = operations.get(request.method);
  if (operation === undefined) return { refusal: (refused) => methodNotAllowed(refused, [...operations.keys()]) };
  return { operation, params: found.params, inZone };
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
    { code: ERROR_CODE.methodNotAllowed, message: `${request.method} is not allowed here, ${allowed.join(", ")} is` },
    { Allow: allowed.join(", ") },
  );

/** What the HTTP framework refuses by itself. */
function httpError(error: FastifyError): ApiError {
  const status = error.statusCode ?? 400;
  return new ApiError(status >= 400 && status < 500 ? status : 400, {
    code: ERROR_CODE.badHttp,
    message: error.message,
  });
}

function send(reply: FastifyReply, answer: Answer): void {
  void reply
    .code(answer.status)
    .header("cf-ray", newRay())
    .type("application/json")
    .send(JSON.stringify(answer.envelope));
}

/** Answers what is not HTTP, or too much of it, on the bare socket. */
function answerBadHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const { envelope } = failure(new ApiError(400, { code: ERROR_CODE.badHttp, message: status.slice(4) }));
  const body = JSON.stringify(envelope);
  const head = `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}`;
  socket.end(`${head}\r\n\r\n${body}`);
}
