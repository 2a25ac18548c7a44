import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * What the settings name besides is stood in for: to load all of it takes ten seconds, and is no matter of who is
 * told. `npm run soak` loads it.
 */
const standIns = `
	const { registerHooks } = await import('node:module');
	const { readFileSync } = await import('node:fs');
	const isOfSettings = (url) => url?.endsWith('/astro.config.mjs');
	const names = new Map();
	registerHooks({
		resolve(specifier, context, next) {
			const isStoodIn = isOfSettings(context.parentURL) && !specifier.endsWith('/tell-nobody.ts');
			return isStoodIn ? { url: 'stand-in:' + specifier, shortCircuit: true } : next(specifier, context);
		},
		load(url, context, next) {
			if (isOfSettings(url))
				for (const [, name, list, from] of readFileSync(new URL(url), 'utf8').matchAll(/import (?:(\\w+)|\\{([^}]*)\\}) from '(.*)'/g))
					names.set('stand-in:' + from, name ? 'export default any;' : 'export { ' + list.split(',').map((one) => 'any as ' + one.trim()) + ' };');
			if (!names.has(url)) return next(url, context);
			const any = 'const any = new Proxy(() => {}, { get: () => any, apply: () => any });';
			return { format: 'module', source: any + names.get(url), shortCircuit: true };
		},
	});`;

it('whoever reads the settings of the site reports to nobody that it was run', () => {
	const { ASTRO_TELEMETRY_DISABLED: _, ...environment } = process.env;
	const code = `await import('./astro.config.mjs'); const { AstroTelemetry } = await import('@astrojs/telemetry'); console.log(new AstroTelemetry({}).isDisabled);`;
	const first = process.env['SOAK'] === undefined ? standIns : '';
	const said = execFileSync(process.execPath, ['--input-type=module', '-e', first + code], {
		cwd: root,
		env: environment,
		encoding: 'utf8',
	});
	expect(said.trim()).toBe('true');
});
