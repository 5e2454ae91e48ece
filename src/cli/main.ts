// The command: which sub-command to load, and what becomes of faults. Each command is loaded only when it is asked for.

import { nearest } from '../model/did-you-mean.ts';
import { EXIT_CODES } from './publish/exit-codes.ts';
import { complain, say } from './terminal.ts';
import { UsageError, usageWords } from './usage-error.ts';
import { VERSION } from './version.ts';

interface Command {
  run(args: readonly string[]): Promise<number>;
}

const COMMANDS: Readonly<Record<string, { readonly load: () => Promise<Command>; readonly help: string }>> = {
  init: { load: () => import('./commands/init.ts'), help: 'init <folder> --nation england|scotland\n      Start a protocol from the template.' },
  check: {
    load: () => import('./commands/check.ts'),
    help: [
      'check [folder ...] [--gate draft|consult|publish|audit]',
      '      [--format <format>[=<file>],...] [--quiet] [--max-findings <n>] [--advice] [--suppressions] [--no-color]',
      '      [--watch] [--settings <file>] [--no-settings] [--base <revision or report.json>] [--shard <i>/<n>] [--no-cache]',
      '      [--accept --owner <post> --approver <post> --expires <day> [--reason <text>]]',
      '      Check protocols against national guidance, those up to four folders further down too. The gate is publish unless you or joint-protocol.yaml say otherwise.',
      '      --base: say what has changed for completeness since. --accept: accept today’s gaps until that day, in waivers.yaml.',
      '      Formats: pretty, json, sarif, junit, github, gitlab, markdown, html; for example --format pretty,sarif=report.sarif.',
    ].join('\n'),
  },
  report: {
    load: () => import('./commands/report.ts'),
    help: 'report merge <report.json ...> [--format <format>[=<file>],...] [--quiet] [--max-findings <n>] [--advice] [--no-color]\n      Put the parts of a check that was spread over several machines together.',
  },
  explain: {
    load: () => import('./commands/explain.ts'),
    help: 'explain <rule or requirement>\n      Say what a rule finds, or what guidance asks and where it stands.',
  },
  edition: {
    load: () => import('./commands/edition.ts'),
    help: 'edition <folder> [--settings <file>] [--no-settings]\n      Freeze what partners have signed, in editions/: it stays published at an address of its own, and later changes are shown against it.',
  },
  translated: {
    load: () => import('./commands/translated.ts'),
    help: 'translated <folder> <language> [clause ...] [--all]\n      Say how far a translation is; with the names of clauses, write down that they were translated from the wording of today.',
  },
  build: {
    load: () => import('./commands/build.ts'),
    help: 'build [folder ...] [--out <folder>] [--base <path>] [--gate <gate>] [--address <address>] [--word] [--pdf] [--one-file] [--folder] [--no-offline]\n      [--settings <file>] [--no-settings]\n      Check, then make the handbook: a folder of static files for any web host. With --word, --pdf and --one-file (one HTML page that stands alone) also copies of the whole;\n      --address says where it will be live, for what is printed. --folder makes a copy that opens from a disk, without a server. --no-offline: no browser keeps a copy for times without a network.',
  },
  dev: {
    load: () => import('./commands/dev.ts'),
    help: 'dev [folder ...] [--port <number>] [--gate <gate>] [--settings <file>] [--no-settings]\n      Show the handbook on this computer while you write: each saved file is shown at once in the open browser.',
  },
  serve: { load: () => import('./commands/serve.ts'), help: 'serve [folder] [--port <number>] [--base <path>]\n      Show a built handbook on this computer.' },
  verify: { load: () => import('./commands/verify.ts'), help: 'verify <folder>\n      Compare a built handbook with its manifest.' },
};

function help(): string {
  const commands = Object.values(COMMANDS)
    .map((command) => `  ${command.help}`)
    .join('\n\n');
  return `joint-protocol ${VERSION}\nWrite, check and publish a local joint working protocol between drug and alcohol treatment and children’s services.\n\n${commands}\n\nExit codes: 0 clean, 1 findings at or over the gate, 2 wrong use, 3 nothing found to check, 4 fault of the tool or the computer.`;
}

/** Runs one command line (without node and script) and gives its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help') || rest.includes('-h')) {
    say(help());
    return EXIT_CODES.clean;
  }
  if (name === '--version' || name === '-v') {
    say(VERSION);
    return EXIT_CODES.clean;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) {
      const near = nearest(name, Object.keys(COMMANDS));
      throw new UsageError(`There is no command \`${name}\`.`, near === undefined ? 'Run `joint-protocol --help`.' : `Did you mean \`${near}\`?`);
    }
    return await (await command.load()).run(rest);
  } catch (error) {
    return await failed(error, name === 'check' ? 'Nothing was checked.' : 'Nothing was done.');
  }
}

async function failed(error: unknown, nothing: string): Promise<number> {
  if (error instanceof UsageError) {
    complain(await withoutPersonalData(usageWords(error, nothing)));
    return EXIT_CODES.wrongUse;
  }
  if (error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number') {
    complain(await withoutPersonalData(error.message));
    return error.exitCode;
  }
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  complain(`The tool itself failed, so nothing was judged: ${reason} Please report this; with JOINT_PROTOCOL_DEBUG=1 it says where.`);
  if (process.env['JOINT_PROTOCOL_DEBUG'] !== undefined && error instanceof Error) complain(error.stack ?? '');
  return EXIT_CODES.toolFault;
}

/** What is wrong with settings, names and arguments quotes them, in a log that others may read. */
async function withoutPersonalData(text: string): Promise<string> {
  const { maskedText, sightings } = await import('../privacy/scan.ts');
  const { NOTHING_ALLOWED } = await import('../privacy/allowed.ts');
  return maskedText(text, sightings(text, 'plain', NOTHING_ALLOWED, true));
}

/* The bundled bin calls main; so does this file when it is run by itself from the source. */
if (import.meta.main === true) process.exitCode = await main(process.argv.slice(2));
