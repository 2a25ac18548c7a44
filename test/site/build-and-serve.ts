import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { makeFolder } from '../../integrations/editions/folder/make-folder.ts';
import { siteAddress } from '../../integrations/site-address.ts';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built site, without a slash at the end; with `GOUTONG_ADDRESS` below the root. */
		origin: string;
		/** The folder edition's folder of files, as an address, without a slash at the end. */
		folder: string;
	}
}

/** Builds the site and its folder edition once for all end-to-end tests, and serves the site on a free port. */
export default async function buildAndServe(project: TestProject): Promise<() => void> {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const outDir = fileURLToPath(new URL('../../.cache/test-site', import.meta.url));
	if (!process.env['REUSE_SITE']) await build(root, outDir);
	const base = siteAddress();
	// A name as companies have them: not of letters alone.
	const folder = fileURLToPath(new URL('../../.cache/test-folder/沟通手册 (1)', import.meta.url));
	await makeFolder({ root, site: outDir, base, target: folder });
	project.provide('folder', pathToFileURL(`${folder}/files`).href);
	const server = await serve(outDir, { base });
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The test server has no address.');
	project.provide('origin', `http://localhost:${address.port}${base.slice(0, -1)}`);
	return () => server.close();
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
