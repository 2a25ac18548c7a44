/**
 * The house, once: which rooms there are and what each may know. `rules.ts` makes the fences of it,
 * `npm run check` holds them. A new room is one line in the list it belongs to.
 */

/** The rooms of `src/core`, pure TypeScript. Each knows only those above it. */
export const coreRooms = [
	'text',
	'words',
	'fields',
	'clocks',
	'privacy',
	'authoring',
	'organization',
	'definition',
	'handbook',
	'entries',
	'links',
	'expected',
	'tallies',
	'forms',
	'keeping',
	'imports',
	'handover',
	'documents',
	'tables',
	'figures',
	'reports',
	'training',
	'seal',
	'opinions',
	'collectors',
	'csv',
	'intake',
	'xlsform',
	'engines',
	'search',
	'offline',
] as const;

/** The rooms of `src/components` that islands share. Each knows only those above it. */
export const sharedRooms = [
	'ui',
	'fields',
	'charts',
	'clocks',
	'records',
	'table',
	'report',
	'results',
	'export',
	'imports',
] as const;

/** What starts by itself in a page. None knows another. */
export const islands = [
	'tracker',
	'today',
	'collect',
	'typing',
	'published',
	'department',
	'course',
	'training',
	'changes',
	'box',
	'board',
	'opening',
	'keys',
	'search',
	'offline',
	'trial',
	'practice',
] as const;

/** Made while the site is built. Each knows only those above it; `components/*.astro` knows all. */
export const builtRooms = [
	'paper',
	'page',
	'present',
	'handbook',
	'home',
	'print',
	'starlight',
] as const;

/** A part of the house: the paths it holds, and the other parts it may import from. */
export interface Part {
	at: readonly string[];
	knows: readonly string[];
}

/** The folders of rooms of `src/core`. */
export const inCore = (...rooms: (typeof coreRooms)[number][]) =>
	rooms.map((room) => `src/core/${room}/`);

/** The folders of rooms of `src/components`. */
export const inComponents = (rooms: readonly string[]) =>
	rooms.map((room) => `src/components/${room}/`);

/** Every part, from the ground up; what is not named under `knows` may not be imported. */
export const parts = {
	core: { at: ['src/core/'], knows: [] },
	storage: { at: ['src/storage/'], knows: ['src/core/'] },
	// Where a page is, is a fact and no setting; how a worker is started depends on where the page is.
	workers: {
		at: ['src/workers/'],
		knows: ['src/storage/', 'src/core/', 'config/addresses.ts', 'src/device/folder-edition.ts'],
	},
	device: { at: ['src/device/'], knows: ['src/core/'] },
	config: { at: ['config/'], knows: [] },
	// The folder edition's own script keeps the promise that what runs in pages relies on.
	integrations: {
		at: ['integrations/'],
		knows: ['config/', 'src/core/', 'src/device/folder-edition.ts'],
	},
	site: { at: ['src/site/'], knows: ['config/', 'src/core/'] },
	'content.config': {
		at: ['src/content.config.ts'],
		knows: ['src/site/', 'config/', 'src/core/'],
	},
	ui: {
		at: inComponents(['ui']),
		knows: ['src/device/', ...inCore('text', 'words')],
	},
	'what islands show': {
		at: inComponents(['fields', 'charts', 'clocks', 'records', 'table', 'report']),
		knows: [...inComponents(sharedRooms), 'src/device/', 'src/core/'],
	},
	'the hand-over panel': {
		at: inComponents(['export']),
		knows: [...inComponents(sharedRooms), 'src/device/', 'src/storage/', 'src/core/'],
	},
	'results and the check of files': {
		at: inComponents(['results', 'imports']),
		knows: [
			...inComponents(sharedRooms),
			'src/workers/',
			'src/device/',
			'src/storage/',
			'src/core/',
		],
	},
	islands: {
		at: inComponents(islands),
		knows: [
			...inComponents(sharedRooms),
			'src/workers/',
			'src/device/',
			'src/storage/',
			'src/core/',
		],
	},
	// A form alone, in a file of its own; the parts of the tracker that it does otherwise are its own.
	kit: {
		at: ['src/kit/'],
		knows: [
			...inComponents([...sharedRooms, 'tracker']),
			'src/styles/',
			'src/storage/failure.ts',
			'src/device/',
			'src/core/',
		],
	},
	// A course alone, in a learning platform.
	scorm: {
		at: ['src/scorm/'],
		knows: [...inComponents(['ui', 'course']), 'src/styles/', 'src/device/', 'src/core/'],
	},
	'what is built': {
		at: [...inComponents(builtRooms), 'src/components/[^/]+$'],
		knows: ['src/components/', 'src/site/', 'src/device/', 'src/core/', 'config/', 'package.json'],
	},
	pages: {
		at: ['src/pages/'],
		knows: ['src/components/', 'src/site/', 'src/workers/', 'src/core/', 'config/'],
	},
} as const satisfies Record<string, Part>;

/** What runs in a browser. */
export const inBrowsers = [
	'src/storage/',
	'src/workers/',
	'src/device/',
	'src/kit/',
	'src/scorm/',
	...inComponents([...sharedRooms, ...islands]),
];
