import { describe, expect, it } from 'vitest';
import type { CollectApi, GivenSource } from '~/workers/collect/collect-api.ts';
import { loadDefinition } from '../definitions.ts';
import { good, openService, quietly } from './open-service.ts';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');
const names = Array.from({ length: 200 }, (_, at) => `share/needs-${at}.csv`);

/** A file lies in a folder with the day it was changed on, and goes on being that file. */
function lie(name: string, content: BlobPart, lastModified = 1): GivenSource {
	return { name, origin: 'file', data: new File([content], name, { lastModified }) };
}

async function laid(name: string): Promise<GivenSource> {
	const { data } = handOver([write(needs, need), write(needs, need)], needs, name);
	return lie(name, typeof data === 'string' ? data : await data.arrayBuffer());
}

async function bytesOf({ data }: GivenSource): Promise<ArrayBuffer> {
	return new Blob([data]).arrayBuffer();
}

/** Looks, and imports what is to be read; how many files are what, and how many rows were read. */
async function lookAndImport(api: CollectApi, folder: GivenSource[]) {
	const { states } = good(await api.look(folder, quietly));
	const counts: Record<string, number> = {};
	for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
	const toRead = folder.filter((_, at) => /new|changed/.test(states[at] ?? ''));
	if (toRead.length === 0) return { counts, rows: 0 };
	const preview = good(await api.preview(toRead, quietly));
	if (!preview.nothingToDo) good(await api.commit('aside', quietly));
	return { counts, rows: preview.rows };
}

describe('a shared folder of 200 files', () => {
	it('is read once; of 20 new, 3 torn and 5 renamed files only the new ones are read', async () => {
		const { api } = await openService();
		const all = await Promise.all(names.map(laid));
		const old = all.slice(0, 177);
		expect(await lookAndImport(api, old)).toEqual({ counts: { new: 177 }, rows: 354 });

		const renamed = await Promise.all(
			old.slice(0, 5).map(async (one) => lie(`${one.name} (1)`, await bytesOf(one), 2)),
		);
		const torn = await Promise.all(
			all.slice(177, 180).map(async (one) => lie(one.name, (await bytesOf(one)).slice(0, 700))),
		);
		const fresh = all.slice(180);
		const now = [...renamed, ...old.slice(5), ...torn, ...fresh];
		expect(now).toHaveLength(200);
		const start = performance.now();
		const second = await lookAndImport(api, now);
		console.info(`200 files looked at again in ${Math.round(performance.now() - start)} ms`);
		expect(second).toEqual({ counts: { new: 20, same: 172, renamed: 5, torn: 3 }, rows: 40 });
		expect(good(await api.overview()).trackers).toMatchObject([{ records: 394 }]);

		// The three have come whole by now.
		const whole = [...now.filter((one) => !torn.includes(one)), ...all.slice(177, 180)];
		expect(await lookAndImport(api, whole)).toEqual({ counts: { same: 197, new: 3 }, rows: 6 });
		expect(await lookAndImport(api, whole)).toEqual({ counts: { same: 200 }, rows: 0 });
	});

	it('is read again when its import was undone, or what was collected was cleared', async () => {
		const { api } = await openService();
		const folder = [await laid('share/a.csv'), await laid('share/b.csv')];
		const seen = async () => (await lookAndImport(api, folder)).counts;
		expect(await seen()).toEqual({ new: 2 });
		expect(await seen()).toEqual({ same: 2 });
		const [last] = good(await api.overview()).steps;
		good(await api.undo(last?.id ?? 0, quietly));
		expect(await seen()).toEqual({ new: 2 });
		good(await api.clear());
		expect(await seen()).toEqual({ new: 2 });
	});

	it('a file that was not read, or only looked at, is not taken for read', async () => {
		const { api } = await openService();
		const strange = lie('share/photo.pdf', '%PDF-1.7 and so on');
		const folder = [await laid('share/a.csv'), strange];
		good(await api.look(folder, quietly));
		expect((await lookAndImport(api, folder)).counts).toEqual({ new: 2 });
		expect((await lookAndImport(api, folder)).counts).toEqual({ same: 1, new: 1 });
	});

	it('nothing kept tells the name of a file', async () => {
		const { api, db } = await openService();
		await lookAndImport(api, [await laid('share/zhang-san.csv')]);
		expect(JSON.stringify(await db.settings.toArray())).not.toMatch(/zhang|share|csv/);
	});
});
