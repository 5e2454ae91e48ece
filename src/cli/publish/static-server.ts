// A small server for looking at a published site on this computer: one folder, one base path, 127.0.0.1 only, the site's own headers.

import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { headersFor } from '../../handbook/site-policy.ts';
import { contentType, isText } from './content-type.ts';
import { quoted, UnsafeOutput } from './faults.ts';
import { listenHere } from './listen.ts';
import { findServedFile } from './served-file.ts';

export interface StaticServerOptions {
  readonly folder: string;
  /** Path that the site is served under, with a slash at both ends. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface StaticServer {
  /** Address of the site's home, with the base path. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the server. Throws EnvironmentFault when the port cannot be had, UnsafeOutput when there is no such folder. */
export async function startServer({ folder, base, port }: StaticServerOptions): Promise<StaticServer> {
  if (!existsSync(folder)) throw new UnsafeOutput(`There is no folder ${quoted(folder)} to serve; build the site first.`);
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch(() => response.destroy());
  });
  const taken = await listenHere(server, port);
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '/';
  const query = url.indexOf('?');
  const address = query < 0 ? url : url.slice(0, query);
  for (const { name, value } of headersFor(address)) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'no-cache');
  if (!isLocalName(request.headers.host)) return sayPlainly(response, 403, 'This server answers to 127.0.0.1 and localhost only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sayPlainly(response, 405, 'This server only reads.');
  }
  if (base !== '/' && (address === '/' || `${address}/` === base)) return redirect(response, base);
  const served = address.startsWith(base) ? findServedFile(folder, address.slice(base.length)) : undefined;
  // NOTE: an address such as `//elsewhere` has an empty name in it and is never found, so this cannot lead to another host.
  if (served?.kind === 'folder') return redirect(response, `${address}/${query < 0 ? '' : url.slice(query)}`);
  if (served === undefined) return sayNotFound(folder, response);
  response.setHeader('Content-Type', contentType(served.path));
  const isSqueezed = isText(served.path);
  if (isSqueezed) response.setHeader('Vary', 'Accept-Encoding');
  if (request.method === 'HEAD' || !isSqueezed || !takesGzip(request)) {
    response.setHeader('Content-Length', served.bytes);
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(served.path), response);
    return;
  }
  // NOTE: as every web host sends text, so that what is measured here holds there.
  response.setHeader('Content-Encoding', 'gzip');
  await pipeline(createReadStream(served.path), createGzip(), response);
}

function takesGzip({ headers }: IncomingMessage): boolean {
  return /(?:^|[\s,])gzip(?![^,]*;\s*q=0(?:\.0+)?\s*(?:,|$))/i.test(String(headers['accept-encoding'] ?? ''));
}

/** A page elsewhere may point a name of its own at this computer; it must not read drafts that way. */
function isLocalName(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host ?? '');
}

function redirect(response: ServerResponse, address: string): void {
  response.setHeader('Location', address);
  sayPlainly(response, 302, 'See there.');
}

function sayNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (!existsSync(page)) {
    sayPlainly(response, 404, 'There is no such page.');
    return;
  }
  response.statusCode = 404;
  response.setHeader('Content-Type', contentType(page));
  response.end(readFileSync(page));
}

function sayPlainly(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${sentence}\n`);
}
