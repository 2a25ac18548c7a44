import { builtRooms, inComponents, inCore, islands, sharedRooms } from './rooms.ts';

/** Packages that only some of the house may import; every other package is free. */
export const packages = [
	{ rule: 'dexie is for storage', names: ['dexie'], only: ['src/storage/'] },
	{ rule: 'comlink is for workers', names: ['comlink'], only: ['src/workers/'] },
	{
		rule: 'papaparse is for CSV',
		names: ['papaparse'],
		only: ['src/core/csv/', 'src/workers/collect/', 'scripts/'],
	},
	{
		rule: 'preact is for what stands on a screen',
		names: ['preact', 'react', 'react-dom', '@tanstack/react-virtual'],
		only: [
			...inComponents([...sharedRooms, ...islands]),
			'src/kit/',
			'src/scorm/',
			'integrations/browser/',
		],
	},
	{
		rule: 'zod is for schemas, which never reach a browser',
		names: ['zod', 'astro/zod'],
		only: [
			'src/content.config.ts',
			...inCore('authoring', 'organization', 'handbook'),
			'src/core/definition/[a-z-]*schema.ts',
			'src/core/training/[a-z-]*schema.ts',
		],
	},
	{
		rule: 'astro is for the build: islands take plain JSON and never read collections',
		names: ['astro(?!/zod)', 'astro:[^/]+', '@astrojs/[^/]+'],
		only: [
			'config/',
			'integrations/',
			'scripts/',
			'src/content.config.ts',
			'src/content/',
			'src/site/',
			'src/pages/',
			...inComponents(builtRooms),
			'src/components/[^/]+$',
		],
	},
] as const satisfies readonly { rule: string; names: string[]; only: string[] }[];
