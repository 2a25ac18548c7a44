import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OwnFiles, OwnFilesJob } from './editions/own-files-thread.ts';
import { readyThread } from './in-thread.ts';

/**
 * Makes what is a file of its own: each form, to mail or to carry on a stick, out of what `src/pages/kits`
 * says of it, and of every course a package for learning platforms (SCORM 1.2), out of `src/pages/scorm`.
 * It is done aside, while the pages are lightened: nothing of it is a page of the site.
 */
export function ownFiles(): AstroIntegration {
	let root = '';
	const ready = () =>
		readyThread<OwnFilesJob, OwnFiles>(new URL('./editions/own-files-thread.ts', import.meta.url));
	let make: ReturnType<typeof ready> | null = null;
	let made: Promise<OwnFiles> | null = null;
	return {
		name: 'goutong:own-files',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command !== 'build') return;
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'goutong:own-files',
								apply: 'build',
								applyToEnvironment: ({ name }) => name === 'client',
								// The bundler is done, and making the HTML takes one thread: this one loads meanwhile.
								closeBundle: () => {
									make ??= ready();
								},
							},
						],
					},
				});
			},
			'astro:config:done': ({ config }) => {
				root = config.root.href;
			},
			'astro:build:generated': ({ dir }) => {
				make ??= ready();
				made = make({ root, folder: fileURLToPath(dir) });
				// Whoever waits for it below is told.
				made?.catch(() => undefined);
			},
			'astro:build:done': async ({ logger }) => {
				const { kits, courses } = (await made) ?? { kits: 0, courses: 0 };
				logger.info(`${kits} forms are files of their own as well`);
				logger.info(`${courses} packages of courses for learning platforms`);
			},
		},
	};
}
