import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { checkNames } from '../../../src/core/definition/check-names.ts';
import { exactRegex } from './exact-regex.ts';
import type { KitNeeds } from './kit-needs.ts';

/** Parts of the site, below `src/`, in whose place a kit has something lighter of its own. */
const replaced: Record<string, string> = {
	'components/tracker/open-device.ts': 'kit/instead/open-device.ts',
	'components/tracker/writing.ts': 'kit/instead/writing.ts',
	'components/tracker/DeviceData.tsx': 'kit/instead/DeviceData.tsx',
	'components/tracker/WatchedEntryList.tsx': 'components/tracker/EntryList.tsx',
	'components/tracker/EntryViews.tsx': 'kit/instead/EntryViews.tsx',
	'components/tracker/known-children.ts': 'kit/instead/known-children.ts',
	'components/tracker/only-asked.ts': 'kit/instead/only-asked.ts',
	'components/tracker/lives-on.ts': 'kit/instead/lives-on.ts',
	'components/tracker/load-mending.ts': 'kit/instead/load-mending.ts',
	'components/tracker/use-problems.ts': 'kit/instead/use-problems.ts',
	'components/fields/NamedTextInput.tsx': 'kit/instead/NamedTextInput.ts',
	'components/export/belonging.ts': 'kit/instead/belonging.ts',
	'components/export/label-of-way.ts': 'kit/instead/label-of-way.ts',
	'components/export/make-bundle.ts': 'kit/instead/make-bundle.ts',
	'components/export/load-seal.ts': 'kit/instead/load-seal.ts',
	// A form alone hands over one table, and no archive a share sheet could refuse.
	'device/share-file.ts': 'kit/instead/share-file.ts',
	'device/stamp.ts': 'kit/instead/stamp.ts',
	'core/forms/start-edit.ts': 'kit/instead/start-edit.ts',
	'core/forms/only-added.ts': 'kit/instead/only-added.ts',
	'core/csv/linked-columns.ts': 'kit/instead/linked-columns.ts',
};

/** What holds answers back. */
const ofLeaving = [
	'core/handover/without-staying.ts',
	'core/privacy/masked-form.ts',
	'components/export/leaves-note.ts',
];

/** What gives records their numbers, where no kit of these has one; what holds answers back, where all leave. */
const unneeded = ({ types, leaves }: KitNeeds) =>
	[...(types.has('made') ? [] : ['core/forms/give-number.ts']), ...(leaves ? [] : ofLeaving)].map(
		(part): [string, string] => [part, `kit/instead/${basename(part)}`],
	);

/** Parts that are left out, with what is exported there: what is for a site, for other forms. */
function leftOut({
	kind,
	matrix,
	folded,
	anonymous,
}: KitNeeds): [part: string, exported: string][] {
	const components = [
		...['tracker/BackToRecord', 'tracker/DeviceTools', 'tracker/TakeOut', 'export/ArchiveButton'],
		...['tracker/OwnConflicts', 'tracker/TakeInHint', 'export/BelongingNotes', 'export/SealChoice'],
		'export/ErasedHere',
		...(kind === 'survey' ? ofRegisters : ofSurveys),
		// Of an anonymous form nothing is handed over with what is new.
		...(anonymous ? ['export/ScopeChoice'] : []),
		...(folded ? [] : ['tracker/FoldedFields']),
		...(matrix ? [] : ['tracker/MatrixForm', 'tracker/SubmissionCard']),
	];
	return [
		['components/export/make-archive.ts', 'makeArchiveFile'],
		// A file of one's own stands at no shared screen.
		['components/export/is-erased-here.ts', 'isErasedHere'],
		...(anonymous ? [] : [ofOneRound]),
		...components.map((path): [string, string] => [
			`components/${path}.tsx`,
			path.replace(/^.*\//, ''),
		]),
	];
}

const ofSurveys = ['tracker/Survey', 'tracker/Done', 'tracker/StillToHandOver'];
const ofOneRound: [part: string, exported: string] = [
	'components/export/use-one-round.tsx',
	'useOneRound',
];
const ofRegisters = ['FillIn', 'SavedRecord', 'CarryOffer', 'RecordTitle'].map(
	(name) => `tracker/${name}`,
);

/** Where each type of field, or each rule over several fields, has its line. */
const registries = {
	types: ['core/fields/field-types.ts', 'components/fields/inputs.ts'],
	checks: ['core/entries/checks.ts'],
} as const;

/** Puts what a kit has in the place of what it does without. `folder` is that of `src/`. */
export function insteadOf(folder: string, needs: KitNeeds): Plugin {
	const code = new Map([
		...[...Object.entries(replaced), ...unneeded(needs)].map(
			([part, other]) =>
				[folder + part, `export * from ${JSON.stringify(folder + other)};`] as const,
		),
		...leftOut(needs).map(
			([part, name]) => [folder + part, `export const ${name} = () => null;`] as const,
		),
	]);
	return {
		name: 'goutong:instead',
		enforce: 'pre',
		load: {
			filter: { id: [...code.keys()].map(exactRegex) },
			handler: (id) => code.get(id),
		},
	};
}

/** A registry of types has no other lines of the kind. */
const isLineOf = {
	types: () => true,
	checks: (name: string) => checkNames.some((one) => one === name),
};

/** Takes the lines of what no kit of these has out of the registries, and the code with them. */
export function onlyNeeded(folder: string, needs: KitNeeds): Plugin[] {
	return (['types', 'checks'] as const).map((kind) => ({
		name: `goutong:only-needed-${kind}`,
		enforce: 'pre',
		transform: {
			filter: { id: registries[kind].map((file) => exactRegex(folder + file)) },
			handler: (code) =>
				code.replace(/^\t(\w+): .*,\n/gm, (line, name: string) =>
					needs[kind].has(name) || !isLineOf[kind](name) ? line : '',
				),
		},
	}));
}

/** What the site loads later is there from the beginning: without the code that makes waiting possible. */
export const allAtOnce: Plugin = {
	name: 'goutong:all-at-once',
	transform: {
		filter: { id: /\/src\/.*\.tsx?$/, code: /\bimport\(/ },
		handler(code) {
			const imports: string[] = [];
			const without = code.replace(/\bimport\((['"][^'"]+['"])\)/g, (_, path: string) => {
				const name = `atOnce${imports.length}`;
				imports.push(`import * as ${name} from ${path};`);
				return `Promise.resolve(${name})`;
			});
			return imports.join('') + without;
		},
	},
};
