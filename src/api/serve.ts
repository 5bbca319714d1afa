import { serve, type ServerType } from "@hono/node-server";
import type { Hono } from "hono";
import type { AddressInfo } from "node:net";
import { Problem } from "../problem.js";
import type { ApiEnvironment } from "./environment.js";

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Takes no more requests, lets those under way finish, and resolves when all is closed. */
  readonly close: () => Promise<void>;
}

/** How long requests under way may go on when the server is told to stop, in milliseconds. */
const GRACE = 10_000;
/** How long a client may take to send its request, in milliseconds: slow ones would hold the sockets of others. */
const REQUEST_TIMEOUT = 60_000;

/**
 * Listens for requests.
 * @param port 0 for any that is free
 * @throws Problem when the port or the address cannot be had
 */
export async function listen(app: Hono<ApiEnvironment>, host: string, port: number): Promise<Listening> {
  const { server, address } = await started(app, host, port);
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, close: () => closed(server) };
}

interface Started {
  readonly server: ServerType;
  readonly address: AddressInfo;
}

const started = (app: Hono<ApiEnvironment>, hostname: string, port: number): Promise<Started> =>
  new Promise((resolve, reject) => {
    const serverOptions = { requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT / 4 };
    const server = serve({ fetch: app.fetch, hostname, port, serverOptions }, (address) =>
      resolve({ server, address }),
    );
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, hostname, port)));
  });

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new Problem(`port ${port} is taken by another program`, "choose another with --port");
  if (error.code === "EACCES") return new Problem(`port ${port} may not be used`, "choose one above 1023");
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new Problem(`${host} is no address of this machine`, "choose another with --host");
  return error;
}

const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve, reject) => {
    const deadline = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), GRACE);
    server.close((error) => {
      clearTimeout(deadline);
      if (error) reject(error);
      else resolve();
    });
  });
