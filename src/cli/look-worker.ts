// A worker looks through a part of a finished site for personal data. What it sends back is plain data.

import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Look } from './publish/personal-data.ts';
import { personalDataIn } from './publish/personal-data.ts';

enableCompileCache();
parentPort?.once('message', (look: Look) => parentPort?.postMessage(personalDataIn(look)));
