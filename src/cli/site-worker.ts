// A worker looks over parts of a finished site, one job after another. What it sends back is plain data.

import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Look } from './publish/personal-data.ts';
import { personalDataIn } from './publish/personal-data.ts';
import { checkSite } from './publish/self-check.ts';
import type { SiteFile } from './publish/site-files.ts';

export type SiteJob =
  | { readonly kind: 'personal data'; readonly files: readonly SiteFile[] }
  | { readonly kind: 'links'; readonly base: string; readonly passed: ReadonlySet<string> };

/** What is the same for all jobs of a worker. */
export type SiteJobs = Omit<Look, 'files'>;

enableCompileCache();
const jobs = workerData as SiteJobs;
parentPort?.on('message', async (job: SiteJob) => {
  parentPort?.postMessage(job.kind === 'links' ? await checkSite(jobs.staging, job.base, job.passed) : personalDataIn({ ...jobs, files: job.files }));
});
