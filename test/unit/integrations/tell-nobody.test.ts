import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('whoever reads the settings of the site reports to nobody that it was run', () => {
	const { ASTRO_TELEMETRY_DISABLED: _, ...environment } = process.env;
	const code = `await import('./astro.config.mjs'); const { AstroTelemetry } = await import('@astrojs/telemetry'); console.log(new AstroTelemetry({}).isDisabled);`;
	const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
		cwd: root,
		env: environment,
		encoding: 'utf8',
	});
	expect(said.trim()).toBe('true');
});
