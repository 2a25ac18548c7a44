import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { serveSite } from './build-and-serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Answers once the site is built: nothing, or why it is not. */
		built: string;
	}
}

/**
 * Has the site built once for all end-to-end tests while others run already: these wait for it in
 * `until-built.ts`. Building takes half a minute, and one of two cores.
 */
export default async function buildMeanwhile(project: TestProject): Promise<() => Promise<void>> {
	const { built, stop } = await serveSite(project);
	// What the build printed is told once, not by each of thirty files.
	let left: string[] = [];
	const over = built.catch((error: unknown) => {
		left = [String(error), 'The site does not build; one of the failed files says why.'];
	});
	const gate = createServer(async (_, response) => {
		await over;
		const said = left.length > 1 ? left.shift() : left[0];
		response.writeHead(said === undefined ? 204 : 500).end(said);
	});
	await new Promise<void>((resolve) => gate.listen(0, resolve));
	const address = gate.address();
	if (typeof address !== 'object' || !address) throw new Error('The gate has no address.');
	project.provide('built', `http://localhost:${address.port}/`);
	return async () => {
		gate.close();
		await over;
		stop();
	};
}
