import { describe, expect, it } from 'vitest';
import type { AsideRow } from '~/core/imports/plan.ts';
import { takeOut } from '~/storage/take-out.ts';
import { createCollectService } from '~/workers/collect/collect-service.ts';
import { loadDefinitions } from '../definitions.ts';
import { keptReleases, openRelease } from '../storage/kept-releases.ts';
import { bring, fileOf, needs, problemsIn, say, stepsOf } from './bring-answers.ts';
import { collectedIn, good, openService, quietly } from './open-service.ts';
import { editInSpreadsheet, handOver, need, write } from './people.ts';

describe('what is on the disk of an anonymous form', () => {
	it.each([1, 4, 7])('ties no row to a file or to another, of %i files', async (files) => {
		const service = await openService();
		const rows = Array.from({ length: files }, () => [say('甲'), say('乙'), say('丙')]);
		await bring(
			service,
			rows.map((entries, person) => fileOf(person, entries)),
		);
		const { tables } = JSON.parse(await takeOut(service.db));
		const { packs, undo, ...others } = tables;
		const ids = rows.flat().map(({ id }) => id);
		expect(packs.length).toBeGreaterThan(0);
		expect(JSON.stringify([undo, others])).not.toContain('survey-person-');
		for (const id of ids) expect(JSON.stringify(others)).not.toContain(id);
		const kept = ids.filter((id) => JSON.stringify(undo).includes(id));
		// Of enough files the ids of the whole step, in the order of their letters, else none.
		expect(kept).toHaveLength(files < 5 ? 0 : ids.length);
		if (files >= 5) expect(undo[0].added).toEqual(undo[0].added.toSorted());
		expect(tables.imports[0].files).toMatchObject([{ name: '', rows: ids.length, files }]);
	});

	it('keeps the name of a file that was not read, which has no rows', async () => {
		const service = await openService();
		const odd = { name: 'odd.csv', origin: 'file' as const, data: new Blob(['no table']) };
		await bring(service, [fileOf(1, [say('甲')]), odd]);
		const [step] = await stepsOf(service);
		expect(step?.files.map(({ name, rows }) => [name, rows])).toEqual([
			['odd.csv', 0],
			['', 1],
		]);
	});
});

describe('a step that few files brought to an anonymous form', () => {
	it('is taken back exactly while the page is open', async () => {
		const service = await openService();
		await bring(service, [fileOf(1, [say('甲')])]);
		const step = await bring(service, [fileOf(2, [say('乙'), say('丙')])]);
		expect((await stepsOf(service))[0]).toMatchObject({ undoable: true, staying: [] });
		good(await service.api.undo(step, quietly));
		expect(await problemsIn(service)).toEqual(['甲']);
	});

	it('stays once the page was closed, and what is not anonymous still goes', async () => {
		const service = await openService();
		const files = [fileOf(1, [say('甲')]), handOver([write(needs, need)], needs, '需求.csv')];
		const step = await bring(service, files);
		const later = { ...service, api: createCollectService(service.db, service.definitions) };
		expect((await stepsOf(later))[0]).toMatchObject({ undoable: true, staying: ['assessment'] });
		good(await later.api.undo(step, quietly));
		expect((await collectedIn(service.db)).map(({ tracker }) => tracker)).toEqual(['assessment']);
	});

	it('does not keep earlier steps of other forms from being undone, nor lets those of its own', async () => {
		const service = await openService();
		const many = await bring(
			service,
			Array.from({ length: 5 }, (_, person) => fileOf(person, [say(`${person}`)])),
		);
		const named = await bring(service, [handOver([write(needs, need)], needs)]);
		await bring(service, [fileOf(9, [say('乙')])]);
		const later = { ...service, api: createCollectService(service.db, service.definitions) };
		expect((await stepsOf(later)).map(({ undoable }) => undoable)).toEqual([false, true, false]);
		good(await later.api.undo(named, quietly));
		expect(await later.api.undo(many, quietly)).toEqual({ ok: false, failure: 'refused' });
		expect(await problemsIn(service)).toHaveLength(6);
	});
});

describe('rows of an anonymous form that are set aside', () => {
	it('bear neither the number nor the name of their file', async () => {
		const service = await openService();
		const file = await editInSpreadsheet(fileOf(1, [say('甲')]), '会议效率', '没有这一项');
		await bring(service, [file]);
		const [row] = await service.db.aside.toArray();
		expect(row?.source).toBe('');
		const { tables } = JSON.parse(await takeOut(service.db));
		expect(JSON.stringify(tables)).not.toMatch(/_batch|b-[0-9a-z]{20}/);
		expect(good(await service.api.preview([file], quietly)).nothingToDo).toBe(true);
		good(await service.api.discardAside([row?.key ?? '']));
		expect(await takeOut(service.db)).not.toContain('survey-person');
	});
});

describe.each(keptReleases())('the log that release $version left', (release) => {
	it('is untied when the collecting page opens it, and its data stays whole', async () => {
		const db = await openRelease(release);
		const before = await collectedIn(db);
		const api = createCollectService(db, loadDefinitions());
		const { steps } = good(await api.overview());
		expect(await collectedIn(db)).toEqual(before);
		const { tables } = JSON.parse(await takeOut(db));
		const anonymous = before.filter(({ tracker }) => tracker === 'assessment');
		expect(anonymous.length).toBeGreaterThan(0);
		for (const { key } of anonymous) expect(JSON.stringify(tables.undo)).not.toContain(key);
		for (const { files } of steps) {
			for (const { tracker, name } of files) {
				expect(tracker === 'assessment' ? name : '').toBe('');
			}
		}
		const ofSurvey = tables.aside.filter((row: AsideRow) => row.tracker === 'assessment');
		expect(JSON.stringify(ofSurvey)).not.toMatch(/_batch/);
		// Whatever else is in it goes back step by step.
		for (;;) {
			const step = good(await api.overview()).steps.find(({ undoable }) => undoable);
			if (!step) break;
			good(await api.undo(step.id, quietly));
		}
		const left = await collectedIn(db);
		expect(left.map(({ key }) => key)).toEqual(anonymous.map(({ key }) => key));
	});
});
