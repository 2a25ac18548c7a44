import { minify } from '@swc/core';
import type { AstroUserConfig } from 'astro';
import type { PluginOption } from 'vite';

/** A style sheet or script this small, in bytes, costs more as a request of its own than in the page. */
const smallEnough = 4096;

/**
 * Code that several islands share, in few files: a browser may ask for six at a time, and each costs a
 * round trip. `$initial` is what an island needs at once; what it fetches later stays apart.
 */
const sharedCode = [
	// Every page has what loads a part; no form's code is to come with it.
	{ name: 'load-part', test: /[\\/]browser[\\/]load-part\.ts$/ },
	{ name: 'base', test: /[\\/]preact[\\/](?!compat)|[\\/]WordsContext\.tsx$/ },
	{ name: 'react', test: /[\\/](preact[\\/]compat|react|react-dom)[\\/]/ },
	{
		// The calendar of the map asks for the day as forms do: not with their code. Other pages to read do not ask.
		name: 'local-iso',
		test: /[\\/]src[\\/](core[\\/]clocks[\\/](local-iso|day-in-zone)|device[\\/]company-today)\./,
	},
	{
		// What every page keeps or reads of what is kept; what only forms keep comes with their code.
		name: 'device',
		test: /[\\/]src[\\/]device[\\/](?!last-words|kept-durably|practice|stamp|chosen-role|folder-edition|in-slices|load-definition|load-company|copy-text|download-file|share-file|open-mail|published-file|dropped-files|clear-search|from-disk|keeps-apart|keep-at-screen|shared-screen|where-am-i|open-folder|post-to-storage|send-to-box|site-moment|try-again|company-today)/,
	},
	// Imports, clocks, tables, dialogs, and what joins and shows records, are for those who collect; a form fetches
	// them when something was saved, is looked through or is read back. Sheets are typed in elsewhere.
	{
		name: 'core',
		test: /[\\/]src[\\/](device[\\/]last-words|core(?![\\/](figures|keeping|reports|training|seal|opinions|imports|intake|engines|expected|documents|tallies|tables|csv|handover|links|privacy|text[\\/](fold-accents|canonical-json|group-by|no-answer)|words[\\/](in-language|with-minus|whole-percent)|definition[\\/](definition-file|kpi-plan-file|parts-fed|where)|clocks[\\/](?!local-iso|quarter)|entries[\\/](id-of|checks|record-checks|validate|compare-times|normalise-values|is-entry|extra|content|merge|own-register|keep-staying|kept-beside|copies|hash|revisions|untraced)|forms[\\/](problems|not-personal|give-number|once|submit|remove|typed|sheet|only-added|saved-together|draft-of|start-(edit|copy|next))))|components[\\/](ui(?![\\/](Dialog|ConfirmButton|UndoNotice|Tabs|ScrollBox|VirtualList|DropZone|EmptyState|ProgressBar|BesidePage|use-narrow|use-pages|use-minute|use-printing|use-idle|use-kiosk|use-said-early|StillThere|ChangedSections|Arriving|LearnerFields|focus-once|use-focus-if-lost))|fields|records[\\/]format-moment|tracker[\\/](load-once|field-id)))[\\/.]/,
	},
	{
		name: 'storage',
		test: /[\\/]dexie[\\/]|[\\/]src[\\/]storage[\\/](database|own-entries|drafts|packs|failure|pack-collected|tables|watch|without-broadcast)\./,
	},
].map((group) => ({ ...group, tags: ['$initial' as const], minShareCount: 2 }));

/** The theme's script that keeps which groups of its sidebar are open, of which ours has none. */
const leaveOutSidebarState = {
	name: 'goutong:leave-out-sidebar-state',
	load: { filter: { id: /[\\/]SidebarPersistState\.js$/ }, handler: () => '' },
};

/** Half of what a form loads first: a second program makes it a little shorter than its makers did. */
const shorterDatabase = {
	name: 'goutong:shorter-database',
	transform: {
		filter: { id: /[\\/]dexie\.min\.mjs$/ },
		handler: async (code: string) =>
			(await minify(code, { module: true, ecma: 2022, compress: { passes: 3 }, mangle: true }))
				.code,
	},
};

/** What every form's first code consists of: what it fetches later names none of it again. */
const firstOfForms = /[\\/](core|device|local-iso|base|storage|load-part)\.[^\\/]+\.js$/;

/** Their names in the lists of what is fetched later would only make that first code longer. */
const nameNothingTwice: PluginOption = {
	name: 'goutong:name-nothing-twice',
	// Astro settles the preloads of the whole build itself.
	configEnvironment: () => ({
		build: {
			modulePreload: {
				polyfill: false,
				resolveDependencies: (_, files, { hostId }) =>
					hostId.includes('TrackerIsland')
						? files.filter((file) => !firstOfForms.test(file))
						: files,
			},
		},
	}),
};

/** Bundler settings: one copy of Preact, workers as modules, no pictures or fonts written into files. */
export const vite = {
	resolve: {
		dedupe: ['preact'],
		// The package itself leads to its build for browsers without modules: larger, and a round trip more.
		alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }],
	},
	worker: { format: 'es' },
	plugins: [leaveOutSidebarState, shorterDatabase, nameNothingTwice],
	build: {
		// What a page opened from disk shows is hidden by a sheet that is not found then: never one in the page.
		assetsInlineLimit: (file, content) =>
			/\.(css|js)$/.test(file) && content.length < smallEnough && !content.includes('.gt-unopened'),
		// Astro marks every MDX page with a directive of its own, and reads it before the bundler does: a
		// warning of ten lines a page, which would bury those that matter.
		rolldownOptions: { checks: { moduleLevelDirective: false } },
	},
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: sharedCode } } } },
		},
	},
} satisfies AstroUserConfig['vite'];
