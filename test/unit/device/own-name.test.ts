import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

/** What is kept by a site that is served at `base`. */
async function namesAt(base: string): Promise<string[]> {
	vi.stubEnv('BASE_URL', base);
	vi.resetModules();
	const { siteName } = await import('~/device/own-name.ts');
	const { themeName } = await import('~/device/theme-name.ts');
	return [siteName, themeName];
}

it('at the root, what is kept has the names it always had', async () => {
	expect(await namesAt('/')).toEqual(['goutong', 'starlight-theme']);
});

it('in a folder of a host it has names of its own', async () => {
	expect(await namesAt('/handbook/')).toEqual(['goutong/handbook', 'goutong/handbook.theme']);
	expect(await namesAt('/hr/handbook/')).toEqual([
		'goutong/hr/handbook',
		'goutong/hr/handbook.theme',
	]);
});
