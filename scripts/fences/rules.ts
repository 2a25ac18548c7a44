import type { IForbiddenRuleType } from 'dependency-cruiser';
import { builtRooms, coreRooms, inBrowsers, islands, parts, sharedRooms } from './rooms.ts';
import { packages } from './packages.ts';

/** The fences for dependency-cruiser. A rule's comment says what to do about a crossing. */
export function makeRules(): IForbiddenRuleType[] {
	return [
		...ladder('src/core', coreRooms),
		...ladder('src/components', [...sharedRooms, ...builtRooms]),
		...apart('src/components', islands),
		...apart('src/workers', ['collect', 'search']),
		...arrows(),
		...owned(),
		known('src/core', coreRooms),
		known('src/components', [...sharedRooms, ...islands, ...builtRooms]),
		{
			name: 'search stands alone',
			comment: 'It runs in a worker of its own: core/search knows only core/text.',
			from: { path: '^src/core/search/' },
			to: { path: house, pathNot: '^src/core/(text|search)/' },
		},
		{
			name: 'browsers take types from schemas',
			comment:
				'Zod never reaches a browser: write `import type`, or move the value to a file of its own.',
			from: { path: any(inBrowsers) },
			to: {
				// Campaigns begin and end after the page was built.
				path: `^src/core/(authoring/|organization/(?!campaign\\.ts)|handbook/)|schema\\.ts$`,
				dependencyTypesNot: ['type-only'],
			},
		},
		{
			name: 'browsers have no Node',
			comment: 'Hand in what was read while the site was built.',
			from: { path: any(['src/core/', ...inBrowsers]) },
			to: { dependencyTypes: ['core'] },
		},
		{
			name: 'scripts of a page read no collections',
			comment: 'A <script> of an .astro file runs in a browser: hand in what it needs as HTML.',
			from: { path: '\\.astro\\.script\\.ts$' },
			to: { path: '^(src/site/|config/)|^astro:' },
		},
		{
			name: 'authors place components',
			comment: 'An .mdx page imports only *.astro of src/components itself.',
			from: { path: '\\.mdx\\.ts$' },
			to: { path: house, pathNot: '^src/components/[^/]+\\.astro\\.ts$|^src/(content|assets)/' },
		},
		{
			name: 'no circles',
			comment: 'Types count: put what both need into the lower file.',
			from: {},
			to: { circular: true },
		},
		{
			name: 'every import is seen',
			comment: 'There is no such file: a fence that cannot follow an import holds nothing.',
			from: {},
			to: { couldNotResolve: true, path: '^(\\.|~/|config/).*\\.(tsx?|astro)$' },
		},
	];
}

/** Everything that is ours. */
const house = '^(src|config|integrations|scripts|test|bench)/|^package\\.json$';

const any = (paths: readonly string[]) => paths.map((path) => `^${path}`).join('|');

/** Each room knows only those before it. */
function ladder(folder: string, rooms: readonly string[]): IForbiddenRuleType[] {
	return rooms.slice(0, -1).map((room, index) => ({
		name: `${folder}/${room} knows only what is above it`,
		comment: 'The order is in scripts/fences/rooms.ts: move what is shared up, or hand it in.',
		from: { path: `^${folder}/${room}/` },
		to: { path: `^${folder}/(${rooms.slice(index + 1).join('|')})/` },
	}));
}

/** No room knows another. */
function apart(folder: string, rooms: readonly string[]): IForbiddenRuleType[] {
	return [
		{
			name: `none of ${folder}/{${rooms.join(',')}} knows another`,
			comment: 'Move what both need into a shared room.',
			from: { path: `^${folder}/(${rooms.join('|')})/` },
			to: { path: `^${folder}/(${rooms.join('|')})/`, pathNot: `^${folder}/$1/` },
		},
	];
}

/** What each part of the house may import from the others. */
function arrows(): IForbiddenRuleType[] {
	return Object.entries(parts).map(([name, { at, knows }]) => ({
		name: `${name}: only ${knows.join(', ') || 'itself'}`,
		comment: 'Imports go down only; scripts/fences/rooms.ts says who knows whom.',
		from: { path: any(at) },
		to: { path: house, pathNot: any([...at, ...knows]) },
	}));
}

/** Packages that belong to one part of the house. */
function owned(): IForbiddenRuleType[] {
	return packages.map(({ rule, names, only }) => ({
		name: rule,
		comment: `Only ${only.join(', ')} may import it (scripts/fences/rooms.ts).`,
		from: { path: house, pathNot: any(only) },
		to: { path: `^(${names.join('|')})(/|$)` },
	}));
}

/** A folder no list names has no place yet. */
function known(folder: string, rooms: readonly string[]): IForbiddenRuleType {
	return {
		name: `${folder} has no such room`,
		comment: 'Give the folder its place in scripts/fences/rooms.ts.',
		from: { path: `^${folder}/[^/]+/`, pathNot: `^${folder}/(${rooms.join('|')})/` },
		to: {},
	};
}
