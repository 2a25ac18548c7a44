import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkGoesOn } from '../src/core/authoring/told-first.ts';
import { readyThread } from './in-thread.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { stopBuild } from './mistakes/stop-build.ts';
import { readMissingChannels } from './sources/read-missing-channels.ts';

/**
 * Stops the build, before anything is built, when there is something to put right in what authors wrote:
 * all of it at once, as the last that is printed. It is looked for aside, while the content is read. `npm run dev`
 * tells the same in the terminal and over the page, and goes on; it begins only when every YAML file can be read and fits its schema.
 */
export function checkPages(): AstroIntegration {
	let root = '';
	let command = '';
	let checked: Promise<void> | null = null;
	return {
		name: 'goutong:check-pages',
		hooks: {
			'astro:config:setup': ({ command: given, config }) => {
				command = given;
				root = fileURLToPath(config.root);
				if (command !== 'build') return;
				checked = readyThread<string, Mistake[]>(mistakesThread)(root).then(stopBuild);
				checkGoesOn(checked);
				// Whoever waits for it below is told.
				checked.catch(() => undefined);
			},
			'astro:config:done': async () => {
				// With a file it cannot read, the development server would not start either, and say why in its own words.
				if (command !== 'dev') return;
				const { findFileMistakes } = await import('./content/content-files.ts');
				stopBuild(findFileMistakes(root));
			},
			'astro:build:start': async ({ logger }) => {
				await checked;
				const missing = readMissingChannels(root);
				if (missing.length > 0)
					logger.warn(
						`organization.yml, channels: no address for ${missing.join(', ')}. Pages tell their readers to ask the contact.`,
					);
			},
			'astro:server:setup': async ({ server }) => {
				const { tellWhileWriting } = await import('./mistakes/tell-while-writing.ts');
				tellWhileWriting(server, root);
			},
		},
	};
}

const mistakesThread = new URL('./mistakes/mistakes-thread.ts', import.meta.url);
