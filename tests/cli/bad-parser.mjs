// Preload that stands for a fault of a parser which nobody knows of yet: a file that holds one of these words keeps the decoder busy for
// ever, fills the memory, goes too deep or throws. In the main thread only the last happens: what is unusual is never read there.
import { isMainThread } from 'node:worker_threads';

const decode = TextDecoder.prototype.decode;
const deep = (at) => deep(at + 1) + 1;

TextDecoder.prototype.decode = function (...given) {
  const text = decode.apply(this, given);
  if (text.includes('PARSER-THROWS')) throw new TypeError('Cannot read properties of undefined');
  if (isMainThread) return text;
  if (text.includes('PARSER-HANGS')) for (;;);
  if (text.includes('PARSER-EATS')) for (const kept = []; ; ) kept.push(new Array(100_000).fill(kept.length));
  if (text.includes('PARSER-SINKS')) deep(0);
  if (text.includes('PARSER-QUITS')) process.exit(0);
  return text;
};
