import type { Browser } from 'playwright';
import { serve } from '../../../scripts/serve.ts';
import { launch } from '../browser.ts';
import { build } from '../build-and-serve.ts';
import { copyProject } from '../copy-project.ts';

/** A copy of the project that was changed, built and is served, and a browser to look at it with. */
export interface ChangedSite {
	/** With a slash at its end; the built site is in `dist/`. */
	folder: string;
	/** Its address, without a slash at the end. */
	origin: string;
	browser: Browser;
	close: () => Promise<void>;
}

/** The folder of its host it is served in, as its organization.yml says. */
export const folderOnHost = '/handbook';

/** Makes the changes one after the other, then builds once: a build takes longer than what is asked of it. */
export async function makeChangedSite(
	...changes: ((folder: string) => Promise<void>)[]
): Promise<ChangedSite> {
	const folder = await copyProject('changed-site');
	for (const change of changes) await change(folder);
	await build(folder, `${folder}dist`);
	const server = await serve(`${folder}dist`, {
		base: `${folderOnHost}/`,
		box: { at: '/inbox/', folder: `${folder}inbox` },
	});
	const address = server.address();
	const browser = await launch();
	const close = async () => {
		await browser.close();
		server.close();
	};
	const port = typeof address === 'object' ? address?.port : '';
	const origin = `http://localhost:${port}${folderOnHost}`;
	return { folder, origin, browser, close };
}
