// A SHA-256 to be filled. NOTE: loading Node's cryptography takes longer than to name a protocol, and a run that keeps nothing names none.

import type { Hash } from 'node:crypto';

export function startSha256(): Hash {
  return process.getBuiltinModule('node:crypto').createHash('sha256');
}

/** 64 hex digits. */
export function sha256Of(content: string | Uint8Array): string {
  return startSha256().update(content).digest('hex');
}
