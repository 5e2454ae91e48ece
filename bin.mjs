#!/usr/bin/env node
// The front door of the command: it only makes sure that Node is new enough, then hands everything over.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`joint-protocol needs Node 22.12 or newer; this is Node ${process.versions.node}. Nothing was done.`);
  process.exit(2);
}
const { start } = await import('./dist/cli/start.js');
await start(process.argv.slice(2));
