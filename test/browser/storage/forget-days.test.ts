import { expect, test } from 'vitest';
import type { Register } from '../../../src/core/entries/merge.ts';
import { commitImport } from '../../../src/storage/commit-import.ts';
import { readRegisters } from '../../../src/storage/collected.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { keptReleases, openRelease } from './kept-releases.ts';

async function collectedIn(db: Database): Promise<Map<string, Register>> {
	const registers = new Map<string, Register>();
	for await (const chunk of readRegisters(db)) {
		for (const { key, register } of chunk) registers.set(key, register);
	}
	return registers;
}

test.each(keptReleases())(
	'days that release $version kept of anonymous rows go with the next write, and nothing else',
	async (release) => {
		const db = await openRelease(release);
		const before = await collectedIn(db);
		const change = { kind: 'import', at: '', files: [], aside: [], retried: [] } as const;
		const all = { ...change, files: [], aside: [], retried: [], registers: before };
		await commitImport(db, all, { revision: null, anonymous: new Set(['assessment']) });
		const expected = [...before].map(([key, register]) => {
			if (!key.startsWith('assessment/')) return [key, register];
			const heads = register.heads.map(({ extra: _, ...head }) => ({
				...head,
				createdAt: '',
				updatedAt: '',
			}));
			return [key, { ...register, heads }];
		});
		expect([...(await collectedIn(db))]).toEqual(expected);
		expect(JSON.stringify(expected)).not.toBe(JSON.stringify([...before]));
	},
);

test('columns that 0.1.0 kept with anonymous rows go with the next write', async () => {
	const [release] = keptReleases();
	if (!release) throw new Error('There is no release to try.');
	const db = await openRelease(release);
	const [[key, register] = []] = [...(await collectedIn(db))].filter(([id]) =>
		id.startsWith('assessment/'),
	);
	if (!key || !register) throw new Error('The release kept no anonymous row.');
	const heads = register.heads.map((head) => ({ ...head, extra: { 手机: '10000000000' } }));
	const step = { kind: 'import' as const, at: '', files: [], aside: [], retried: [] };
	const write = (registers: Map<string, Register>, anonymous: string[]) =>
		commitImport(db, { ...step, registers }, { revision: null, anonymous: new Set(anonymous) });
	await write(new Map([[key, { ...register, heads }]]), []);
	expect(JSON.stringify([...(await collectedIn(db))])).toContain('手机');
	await write(new Map([[key, register]]), ['assessment']);
	expect(JSON.stringify([...(await collectedIn(db))])).not.toContain('手机');
});
