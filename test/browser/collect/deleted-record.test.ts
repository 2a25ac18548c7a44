import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { takeOut } from '~/storage/take-out.ts';
import { bring, needs } from './bring-answers.ts';
import { collectedIn, good, openService, quietly } from './open-service.ts';
import { editInSpreadsheet, handOver, need, rewrite, write } from './people.ts';

describe('one record', () => {
	it('deleted for good leaves no words here, comes with no file again, and is not undone by earlier steps', async () => {
		const service = await openService();
		const entry = write(needs, { ...need, pain: '请删掉这句话' });
		const file = handOver([entry], needs);
		await bring(service, [file]);
		await bring(service, [handOver([rewrite(entry, needs, { pain: '请删掉这句新话' })], needs)]);
		const [held] = await collectedIn(service.db);
		const hashes = held?.register.heads.map(({ hash }) => hash) ?? [];
		good(await service.api.deleteForGood(`needs/${entry.id}`, hashes));
		expect(await takeOut(service.db)).not.toContain('请删掉');
		const { trackers, steps } = good(await service.api.overview());
		expect(trackers[0]).toMatchObject({ records: 0, deleted: 1 });
		expect(steps[0]).toMatchObject({ kind: 'deletion', changed: 1, undoable: false });
		// Nothing of the imports is left to take back: neither is offered for it.
		for (const step of steps.slice(1)) {
			expect(step).toMatchObject({ undoable: false, emptied: true });
			expect(await service.api.undo(step.id, quietly)).toMatchObject({ ok: false });
		}
		const { totals } = good(await service.api.preview([file], quietly));
		expect(totals).toMatchObject({ new: 0, older: 1 });
	});

	it('deleted for good leaves an earlier step that brought others to be undone, and one before a step left empty', async () => {
		const service = await openService();
		const [gone, other] = [write(needs, need), write(needs, need)];
		await bring(service, [handOver([other], needs)]);
		await bring(service, [handOver([gone], needs)]);
		good(await service.api.deleteForGood(`needs/${gone.id}`, [gone.hash]));
		const { steps } = good(await service.api.overview());
		expect(steps.map(({ undoable, emptied }) => [undoable, emptied])).toEqual([
			[false, undefined],
			[false, true],
			[true, undefined],
		]);
		good(await service.api.undo(steps[2]?.id ?? 0, quietly));
		const keys = (await collectedIn(service.db)).map(({ key }) => key);
		expect(keys).toEqual([`needs/${gone.id}`]);
	});

	it('deleted for good takes along the rows set aside that bear its number, those read since too, and no others', async () => {
		const service = await openService();
		const gone = write(needs, { ...need, pain: '请删掉这句话' });
		const other = write(needs, { ...need, pain: '另一句话' });
		const breakIt = (entries: Entry[]) =>
			editInSpreadsheet(handOver(entries, needs), '跨部门协作', '没有这一项');
		await bring(service, [await breakIt([gone, other])]);
		const { content } = await service.api.exportAside();
		const exported = { name: '搁置.csv', origin: 'file' as const, data: await content.text() };
		const mended = await editInSpreadsheet(exported, '没有这一项', '跨部门协作');
		const step = await bring(service, [mended]);
		expect(await service.db.aside.count()).toBe(0);
		const changed = rewrite(gone, needs, { pain: '请删掉这句新话' });
		await bring(service, [await breakIt([changed])]);
		expect(await service.db.aside.count()).toBe(1);
		good(await service.api.deleteForGood(`needs/${gone.id}`, [gone.hash]));
		expect(good(await service.api.overview()).aside).toBe(0);
		expect(await takeOut(service.db)).not.toContain('请删掉');
		good(await service.api.undo(step, quietly));
		const back = await service.db.aside.toArray();
		expect(back.map(({ cells }) => Object.values(cells).includes('另一句话'))).toEqual([true]);
	});

	it('deleted for good leaves a row set aside that bears its number and is another record', async () => {
		const service = await openService();
		const gone = write(needs, { ...need, pain: '请删掉这句话' });
		const file = handOver([gone], needs);
		const text = await (file.data as File).text();
		const [head, row] = text.trim().split('\r\n');
		const copy = row?.replace('请删掉这句话', '别人的话').replace('市场-01', '市场-02');
		const data = new File([[head, row, copy, ''].join('\r\n')], file.name);
		await bring(service, [{ ...file, data }]);
		expect((await service.db.aside.toArray())[0]?.problems[0]?.key).toBe('left_copied');
		good(await service.api.deleteForGood(`needs/${gone.id}`, [gone.hash]));
		expect(await service.db.aside.count()).toBe(1);
	});

	it('is not deleted when it is other than the person saw it', async () => {
		const service = await openService();
		const entry = write(needs, need);
		await bring(service, [handOver([entry], needs)]);
		await bring(service, [handOver([rewrite(entry, needs, { pain: '新的' })], needs)]);
		const outcome = await service.api.deleteForGood(`needs/${entry.id}`, [entry.hash]);
		expect(outcome).toEqual({ ok: false, failure: 'changed' });
		expect((await collectedIn(service.db))[0]?.register.heads[0]?.deleted).toBe(false);
	});

	it.each(['deleteForGood', 'takeOut'] as const)(
		'is not changed by %s when another version came beside the one the person saw',
		async (how) => {
			const service = await openService();
			const entry = write(needs, need);
			const seen = rewrite(entry, needs, { pain: '甲改的' });
			await bring(service, [handOver([seen], needs)]);
			await bring(service, [handOver([rewrite(entry, needs, { pain: '乙改的' })], needs)]);
			const outcome = await service.api[how](`needs/${entry.id}`, [seen.hash]);
			expect(outcome).toEqual({ ok: false, failure: 'changed' });
			expect((await collectedIn(service.db))[0]?.register.heads).toHaveLength(2);
		},
	);
});
