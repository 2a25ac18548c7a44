import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TestProject } from 'vitest/node';
import type { FolderJob } from '../../integrations/editions/folder/make-folder.ts';
import { siteAddress } from '../../integrations/site-address.ts';
import { serve } from '../../scripts/serve.ts';
import { isMadeOf, makeMarked } from './made-mark.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built site, without a slash at the end; with `GOUTONG_ADDRESS` below the root. */
		origin: string;
		/** The folder edition's folder of files, as an address, without a slash at the end. */
		folder: string;
	}
}

/** What is served, and when it is there. */
export interface ServedSite {
	/** Resolves once the site and its folder edition are whole; rejects with what the build printed. */
	built: Promise<void>;
	stop(): void;
}

/** Builds the site and its folder edition, and serves the site on a free port. */
export default async function buildAndServe(project: TestProject): Promise<() => void> {
	const { built, stop } = await serveSite(project);
	await built;
	return stop;
}

/** Serves the site on a free port, and tells the tests where, while it is still being built. */
export async function serveSite(project: TestProject): Promise<ServedSite> {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const outDir = fileURLToPath(new URL('../../.cache/test-site', import.meta.url));
	const base = siteAddress();
	// A name as companies have them: not of letters alone.
	const folder = fileURLToPath(new URL('../../.cache/test-folder/沟通手册 (1)', import.meta.url));
	project.provide('folder', pathToFileURL(`${folder}/files`).href);
	const server = await serve(outDir, { base });
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The test server has no address.');
	project.provide('origin', `http://localhost:${address.port}${base.slice(0, -1)}`);
	const make = async () => {
		if (!process.env['REUSE_SITE']) await build(root, outDir);
		// With a site that is reused, the folder edition is, too, unless the site is newer.
		if (process.env['REUSE_SITE'] && isMadeOf(outDir, folder)) return;
		const job = { root, site: outDir, base, target: folder };
		await makeMarked(folder, () => makeFolderAside(job));
	};
	return { built: make(), stop: () => server.close() };
}

/** Makes the folder edition in a thread of its own. */
function makeFolderAside(job: FolderJob): Promise<void> {
	const worker = new Worker(new URL('./folder-thread.ts', import.meta.url), { workerData: job });
	return new Promise((resolve, reject) => {
		worker.once('error', reject);
		worker.once('exit', (code) =>
			code === 0 ? resolve() : reject(new Error(`The folder edition was not made: ${code}.`)),
		);
	});
}

/** Builds the site in `root` into `outDir`; the error carries what the build printed. */
export async function build(root: string, outDir: string): Promise<string> {
	const child = spawn(
		process.execPath,
		[
			fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url)),
			'build',
			'--outDir',
			outDir,
		],
		{
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...ownEnvironment(), NODE_ENV: 'production' },
		},
	);
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const code = await new Promise((resolve) => child.once('close', resolve));
	if (code !== 0) throw new Error(`The site does not build:\n${output}`);
	return output;
}

/**
 * What the test runner sets would make another site, and a slower one: Astro takes its `DEV` for that of
 * `astro dev`. What is tested and weighed is what is shipped.
 */
function ownEnvironment(): NodeJS.ProcessEnv {
	const runners = /^(VITEST|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !runners.test(name)));
}
