import type { Plugin } from 'vite';
import { exactRegex } from './exact-regex.ts';
import type { KitNeeds } from './kit-needs.ts';

/** Parts of the site, below `src/`, in whose place a kit has something lighter of its own. */
const replaced: Record<string, string> = {
	'components/tracker/open-device.ts': 'kit/instead/open-device.ts',
	'components/tracker/writing.ts': 'kit/instead/writing.ts',
	'components/tracker/DeviceData.tsx': 'kit/instead/DeviceData.tsx',
	'components/tracker/EntryViews.tsx': 'kit/instead/EntryViews.tsx',
};

/** Parts that are left out, with what is exported there: what is for a site, for other forms. */
function leftOut({ kind, matrix }: KitNeeds): [part: string, exported: string][] {
	const components = [
		...['tracker/DeviceTools', 'tracker/TakeOut', 'export/ArchiveButton'],
		...['tracker/OwnConflicts', 'tracker/TakeInHint'],
		...(kind === 'survey' ? ofRegisters : ofSurveys),
		...(matrix ? [] : ['tracker/MatrixForm', 'tracker/SubmissionCard']),
	];
	return [
		['components/export/make-archive.ts', 'makeArchiveFile'],
		...components.map((path): [string, string] => [
			`components/${path}.tsx`,
			path.replace(/^.*\//, ''),
		]),
	];
}

const ofSurveys = ['tracker/Survey', 'tracker/Done'];
const ofRegisters = ['FillIn', 'SavedRecord', 'CarryOffer', 'RecordTitle'].map(
	(name) => `tracker/${name}`,
);

/** Where each type of field has its line. */
const registries = ['core/fields/field-types.ts', 'components/fields/inputs.ts'];

/** Puts what a kit has in the place of what it does without. `folder` is that of `src/`. */
export function insteadOf(folder: string, needs: KitNeeds): Plugin {
	const code = new Map([
		...Object.entries(replaced).map(
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

/** Takes the lines of types of fields that no kit of these has out of the registries, and their code with them. */
export function onlyTypes(folder: string, { types }: KitNeeds): Plugin {
	return {
		name: 'goutong:only-types',
		enforce: 'pre',
		transform: {
			filter: { id: registries.map((file) => exactRegex(folder + file)) },
			handler: (code) =>
				code.replace(/^\t(\w+): .*,\n/gm, (line, type: string) => (types.has(type) ? line : '')),
		},
	};
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
