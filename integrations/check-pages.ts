import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findForeignForms } from './sources/find-foreign-forms.ts';
import { findIdMistakes } from './sources/find-id-mistakes.ts';
import { findLoneComponents } from './sources/find-lone-components.ts';
import { findTypedLimits } from './sources/find-typed-limits.ts';
import { findTypedNames } from './sources/find-typed-names.ts';
import { unreadable } from './sources/mdx-tree.ts';
import { readFormAudiences, readSituations } from './sources/read-forms.ts';
import { readIds } from './sources/read-ids.ts';
import { readLimits } from './sources/read-limits.ts';
import { readNames } from './sources/read-names.ts';
import { readSources } from './sources/source.ts';

/**
 * Stops the build, before it starts, when a page says an id that no list has (a term that is not in
 * the glossary, a limit, role, mechanism or form that is not there), sends its readers to
 * a form that is not theirs, writes a limit, a role or a
 * department of the company by hand, or a component cuts a sentence into pieces. `npm run dev` tells
 * and goes on.
 */
export function checkPages(): AstroIntegration {
	let root = '';
	return {
		name: 'goutong:check-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:start': () => {
				const mistakes = mistakesIn(root);
				if (mistakes.length > 0) {
					throw new Error(`${mistakes.length} to put right:\n\n${mistakes.join('\n')}\n`);
				}
			},
			'astro:server:setup': ({ server, logger }) => {
				const tell = () => {
					for (const mistake of mistakesIn(root)) logger.warn(mistake);
				};
				server.watcher.on('change', (file) => {
					if (/\.(mdx?|yml)$/.test(file)) tell();
				});
				tell();
			},
		},
	};
}

/** Where a page cannot be read, nothing else can be said of it. */
function mistakesIn(root: string): string[] {
	const sources = readSources(root);
	const broken = sources.map(unreadable).filter((sentence) => sentence !== null);
	if (broken.length > 0) return broken;
	return [
		...findIdMistakes(sources, readIds(root, sources)),
		...findForeignForms(sources, readFormAudiences(root), readSituations(root)),
		...findTypedLimits(sources, readLimits(root)),
		...findTypedNames(sources, readNames(root)),
		...findLoneComponents(sources),
	];
}
