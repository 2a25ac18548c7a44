import { coreRooms, islands, sharedRooms } from '../../../scripts/fences/rooms.ts';

/** Imports that must not be, each of its own kind: the file, what it says, where that leads. */
export const wrong: [kind: string, file: string, code: string, to: string][] = [
	...coreRooms.slice(0, -1).map((room, index): [string, string, string, string] => {
		const below = coreRooms[index + 1];
		const to = `src/core/${below}/sound.ts`;
		return [
			`core/${room} → core/${below}`,
			`src/core/${room}/up.ts`,
			`~/core/${below}/sound.ts`,
			to,
		];
	}),
	['core → config', 'src/core/text/a.ts', 'config/sound.ts', 'config/sound.ts'],
	[
		'core → integrations',
		'src/core/text/b.ts',
		'../../../integrations/sound.ts',
		'integrations/sound.ts',
	],
	['core → storage', 'src/core/csv/a.ts', '~/storage/sound.ts', 'src/storage/sound.ts'],
	['core → site', 'src/core/csv/b.ts', '~/site/sound.ts', 'src/site/sound.ts'],
	['core → preact', 'src/core/words/a.ts', 'preact/hooks', 'preact/hooks'],
	['core → astro', 'src/core/handbook/a.ts', 'astro/loaders', 'astro/loaders'],
	['core → dexie', 'src/core/entries/a.ts', 'dexie', 'dexie'],
	['core → node', 'src/core/text/c.ts', 'node:fs', 'fs'],
	[
		'search knows text alone',
		'src/core/search/a.ts',
		'~/core/fields/sound.ts',
		'src/core/fields/sound.ts',
	],
	[
		'storage → components',
		'src/storage/a.ts',
		'~/components/ui/sound.ts',
		'src/components/ui/sound.ts',
	],
	[
		'storage → workers',
		'src/storage/b.ts',
		'~/workers/search/sound.ts',
		'src/workers/search/sound.ts',
	],
	[
		'workers → components',
		'src/workers/collect/a.ts',
		'~/components/table/sound.ts',
		'src/components/table/sound.ts',
	],
	['workers → config', 'src/workers/search/a.ts', 'config/sound.ts', 'config/sound.ts'],
	['workers → preact', 'src/workers/collect/b.ts', 'preact', 'preact'],
	[
		'a worker → another',
		'src/workers/collect/c.ts',
		'../search/sound.ts',
		'src/workers/search/sound.ts',
	],
	[
		'device → components',
		'src/device/a.ts',
		'~/components/ui/sound.ts',
		'src/components/ui/sound.ts',
	],
	['device → storage', 'src/device/b.ts', '~/storage/sound.ts', 'src/storage/sound.ts'],
	[
		'ui → tracker',
		'src/components/ui/a.tsx',
		'../tracker/sound.ts',
		'src/components/tracker/sound.ts',
	],
	[
		'ui → a definition',
		'src/components/ui/b.tsx',
		'~/core/definition/sound.ts',
		'src/core/definition/sound.ts',
	],
	...sharedRooms.slice(0, -1).map((room, index): [string, string, string, string] => {
		const below = sharedRooms[index + 1];
		const to = `src/components/${below}/sound.ts`;
		return [`${room} → ${below}`, `src/components/${room}/up.ts`, `../${below}/sound.ts`, to];
	}),
	[
		'records → workers',
		'src/components/records/a.tsx',
		'~/workers/collect/sound.ts',
		'src/workers/collect/sound.ts',
	],
	[
		'table → an island',
		'src/components/table/a.tsx',
		'../collect/sound.ts',
		'src/components/collect/sound.ts',
	],
	[
		'export → an island',
		'src/components/export/a.tsx',
		'../tracker/sound.ts',
		'src/components/tracker/sound.ts',
	],
	...islands.map((island, index): [string, string, string, string] => {
		const other = islands[(index + 1) % islands.length];
		const to = `src/components/${other}/sound.ts`;
		return [`${island} → ${other}`, `src/components/${island}/a.tsx`, `../${other}/sound.ts`, to];
	}),
	['an island → site', 'src/components/tracker/b.tsx', '~/site/sound.ts', 'src/site/sound.ts'],
	['an island → a collection', 'src/components/tracker/c.tsx', 'astro:content', 'astro:content'],
	[
		'an island → page parts',
		'src/components/tracker/d.tsx',
		'../page/Sound.astro',
		'src/components/page/Sound.astro',
	],
	['an island → dexie', 'src/components/collect/b.tsx', 'dexie', 'dexie'],
	['zod in a browser', 'src/components/collect/c.tsx', 'astro/zod', 'astro/zod'],
	['zod in core/entries', 'src/core/entries/b.ts', 'astro/zod', 'astro/zod'],
	['zod beside the schemas', 'src/core/definition/localise.ts', 'zod', 'zod'],
	[
		'a schema, not its type, in a browser',
		'src/components/collect/d.tsx',
		'~/core/handbook/sound.ts',
		'src/core/handbook/sound.ts',
	],
	[
		'page → print',
		'src/components/page/a.ts',
		'../print/sound.ts',
		'src/components/print/sound.ts',
	],
	[
		'site → components',
		'src/site/a.ts',
		'~/components/page/sound.ts',
		'src/components/page/sound.ts',
	],
	['site → storage', 'src/site/b.ts', '~/storage/sound.ts', 'src/storage/sound.ts'],
	['components → pages', 'src/components/page/b.ts', '~/pages/sound.ts', 'src/pages/sound.ts'],
	[
		'components → integrations',
		'src/components/page/c.ts',
		'../../../integrations/sound.ts',
		'integrations/sound.ts',
	],
	[
		'config → components',
		'config/a.ts',
		'../src/components/page/sound.ts',
		'src/components/page/sound.ts',
	],
	['config → integrations', 'config/b.ts', '../integrations/sound.ts', 'integrations/sound.ts'],
	['integrations → site', 'integrations/a.ts', '../src/site/sound.ts', 'src/site/sound.ts'],
	['src → scripts', 'src/site/c.ts', '../../scripts/sound.ts', 'scripts/sound.ts'],
	[
		'a room without a place',
		'src/core/cellar/a.ts',
		'~/core/text/sound.ts',
		'src/core/text/sound.ts',
	],
	['a file that is not there', 'src/site/d.ts', './gone.ts', './gone.ts'],
];

/** Two files that know each other by types only, and three. */
export const circles = {
	'src/storage/one.ts': "import type { Two } from './two.ts';\nexport type One = Two;\n",
	'src/storage/two.ts': "import type { One } from './one.ts';\nexport type Two = One | null;\n",
	'src/components/page/C.astro':
		"---\nimport type { Three } from './three.ts';\nexport type C = Three;\n---\n",
	'src/components/page/three.ts': "import type { C } from './C.astro';\nexport type Three = C;\n",
};
