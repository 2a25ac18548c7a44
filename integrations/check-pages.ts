import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findFileMistakes } from './content/content-files.ts';
import { mistakesIn } from './mistakes/mistakes-in.ts';
import { stopBuild } from './mistakes/stop-build.ts';
import { tellWhileWriting } from './mistakes/tell-while-writing.ts';
import { readMissingChannels } from './sources/read-missing-channels.ts';

/**
 * Stops the build, before anything else is done, when there is something to put right in what authors wrote:
 * all of it at once, as the last that is printed. `npm run dev` tells the same in the terminal and over the
 * page, and goes on; it begins only when every YAML file can be read and fits its schema.
 */
export function checkPages(): AstroIntegration {
	let root = '';
	let command = '';
	return {
		name: 'goutong:check-pages',
		hooks: {
			'astro:config:setup': ({ command: given }) => {
				command = given;
			},
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				if (command === 'build') stopBuild(mistakesIn(root));
				// With a file it cannot read, the development server would not start either, and say why in its own words.
				if (command === 'dev') stopBuild(findFileMistakes(root));
			},
			'astro:build:start': ({ logger }) => {
				const missing = readMissingChannels(root);
				if (missing.length > 0)
					logger.warn(
						`organization.yml, channels: no address for ${missing.join(', ')}. Pages tell their readers to ask the contact.`,
					);
			},
			'astro:server:setup': ({ server }) => tellWhileWriting(server, root),
		},
	};
}
