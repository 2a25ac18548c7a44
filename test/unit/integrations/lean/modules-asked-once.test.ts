import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { modulesAskedOnce } from '../../../../integrations/lean/modules-asked-once.ts';

type Hook = Exclude<NonNullable<Plugin['generateBundle']>, { handler: unknown }>;

const made = ['a', 'b', 'c'];

/** Three modules in a row, each imported by the one before. */
const modules: Plugin = {
	name: 'made',
	resolveId: (id) => (made.includes(id) ? id : undefined),
	load: (id) => {
		const next = made[made.indexOf(id) + 1];
		return made.includes(id) ? (next ? `import '${next}'; ${id}();` : `${id}();`) : undefined;
	},
};

/** Bundles with plugins that look at what was bundled. */
const bundle = (...hooks: readonly NonNullable<Plugin['generateBundle']>[]) =>
	build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, rolldownOptions: { input: 'a' } },
		plugins: [
			modules,
			...hooks.map((generateBundle, at): Plugin => ({ name: `looks-${at}`, generateBundle })),
			modulesAskedOnce(),
		],
	});

describe('what plugins ask of modules once a bundle is made', () => {
	it('is answered as the bundler does, and the same to all of them', async () => {
		const seen: unknown[] = [];
		const look: Hook = function () {
			seen.push(this.getModuleInfo('b'));
		};
		await bundle(look, { order: 'post', handler: look });
		expect(seen).toHaveLength(2);
		expect(seen[0]).toMatchObject({ id: 'b', importers: ['a'], importedIds: ['c'] });
		// The bundler itself makes another answer each time.
		expect(seen[1] === seen[0]).toBe(true);
	});

	it('is no answer of another bundle', async () => {
		const seen: unknown[] = [];
		const look: Hook = function () {
			seen.push(this.getModuleInfo('b'), this.getModuleInfo('unknown'));
		};
		await bundle(look);
		await bundle(look);
		expect(seen[2]).toMatchObject({ id: 'b' });
		expect(seen[2] === seen[0]).toBe(false);
		expect([seen[1], seen[3]]).toEqual([null, null]);
	});
});
