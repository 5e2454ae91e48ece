// The real YAML language server over IPC: opens texts, asks for completion, hover and diagnostics.

import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));

export interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface LanguageServer {
  open(uri: string, text: string): void;
  /** Labels of the completion items. */
  complete(uri: string, position: Position): Promise<string[]>;
  /** Text of the hover, or the empty string. */
  hover(uri: string, position: Position): Promise<string>;
  diagnostics(uri: string): Promise<string[]>;
  stop(): void;
}

export async function startLanguageServer(): Promise<LanguageServer> {
  const child: ChildProcess = fork(SERVER, ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  const published = new Map<string, string[]>();
  let last = 0;
  const send = (message: object): void => void child.send({ jsonrpc: '2.0', ...message });
  const request = (method: string, params: unknown): Promise<unknown> => {
    last += 1;
    const id = last;
    send({ id, method, params });
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
  child.on('message', (raw) => {
    const message = raw as Message;
    if (message.method === undefined && message.id !== undefined) {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) asked?.reject(new Error(message.error.message));
      else asked?.resolve(message.result);
    } else if (message.method === 'workspace/configuration') {
      send({ id: message.id, result: [{ validate: true, hover: true, completion: true, schemaStore: { enable: false } }, {}, {}, {}] });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: { message: string }[] };
      published.set(
        uri,
        diagnostics.map((one) => one.message),
      );
    } else if (message.id !== undefined) send({ id: message.id, result: null });
  });
  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } }, workspace: { configuration: true } },
  });
  send({ method: 'initialized', params: {} });
  send({
    method: 'workspace/didChangeConfiguration',
    params: { settings: { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } } },
  });
  return {
    open: (uri, text) => send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } }),
    async complete(uri, position) {
      const found = (await request('textDocument/completion', { textDocument: { uri }, position })) as { items: { label: string }[] } | null;
      return (found?.items ?? []).map((item) => item.label);
    },
    async hover(uri, position) {
      const found = (await request('textDocument/hover', { textDocument: { uri }, position })) as { contents?: { value?: string } } | null;
      return found?.contents?.value ?? '';
    },
    async diagnostics(uri) {
      for (let tries = 0; tries < 1200 && !published.has(uri); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
      return published.get(uri) ?? ['The server said nothing.'];
    },
    stop: () => void child.kill(),
  };
}
