import { describe, expect, it } from 'vitest';
import { takeOut } from '~/storage/take-out.ts';
import { collectedIn, good, openService, quietly } from './open-service.ts';
import { handOver, rewrite, write } from './people.ts';
import {
	complaint,
	stepOf,
	bring,
	complaints,
	asked,
	steps,
	opinions,
	at,
	opinionSteps,
	everyone,
} from './due-cases.ts';

describe('Clearing', () => {
	it('leaves what is counted and no word besides, anywhere, and no file brings one back', async () => {
		const service = await openService();
		const old = complaint('2022-04-30', '甲');
		const late = complaint('2022-05-01', '乙');
		const kept = complaint('2025-01-01', '丙');
		const records = [old, late, kept, stepOf(old, '甲'), stepOf(late, '乙'), stepOf(kept, '丙')];
		await bring(service, records);
		const changed = rewrite(old, complaints, { prevention: '预防 甲' });
		await bring(service, [changed]);
		const { token } = good(await service.api.due(asked()));
		const phases = new Set<string>();
		const tell = ({ phase }: { phase: string }) => phases.add(phase);
		const cleared = good(await service.api.clearDue(token, { complaints: { but: [] } }, tell));
		expect(cleared.records).toBe(2);
		// It is not said to be merging, which can be stopped.
		expect([...phases]).toContain('clearing');
		expect([...phases]).not.toContain('saving');
		const everything = await takeOut(service.db);
		for (const word of ['事项', '客户', '措施', '经过', '名称', '预防'])
			for (const who of ['甲', '乙']) expect(everything).not.toContain(`${word} ${who}`);
		expect(everything).toContain('事项 丙');
		expect(everything).toContain('经过 丙');
		const left = await collectedIn(service.db);
		const found = left.find(({ key }) => key === `complaints/${old.id}`)?.register.heads;
		expect(found).toMatchObject([
			{
				deleted: false,
				values: { status: 'closed', closed_on: '2022-04-30', category: 'delivery' },
			},
		]);
		expect(left).toHaveLength(records.length);
		// Nothing is left to clear of it, and it is not listed again.
		expect(good(await service.api.due(asked())).trackers).toEqual([]);
		const [step] = good(await service.api.overview()).steps;
		expect(step).toMatchObject({ kind: 'deletion', changed: 4, stripped: 4, undoable: false });
		// The files of before, again.
		for (const again of [records, [changed]]) {
			const files = [complaints, steps].map((one) =>
				handOver(
					again.filter(({ tracker }) => tracker === one.id),
					one,
				),
			);
			const { totals } = good(await service.api.preview(files, quietly));
			expect(totals).toMatchObject({ new: 0, updated: 0, conflicting: 0 });
			await service.api.commit('take', quietly);
		}
		expect(await collectedIn(service.db)).toEqual(left);
	});

	it('stays when an earlier step is undone', async () => {
		const service = await openService();
		const old = complaint('2022-04-30', '甲');
		await bring(service, [old]);
		const later = await bring(service, [complaint('2025-01-01', '乙')]);
		const { token } = good(await service.api.due(asked()));
		good(await service.api.clearDue(token, { complaints: { but: [] } }, quietly));
		good(await service.api.undo(later, quietly));
		const left = await collectedIn(service.db);
		expect(left.map(({ key }) => key)).toEqual([`complaints/${old.id}`]);
		expect(JSON.stringify(left)).not.toContain('事项 甲');
	});

	it('deletes what belongs to a record and is not counted', async () => {
		const service = await openService();
		const opinion = write(
			opinions,
			{ received_on: '2024-01-01', channel: 'mailbox', theme: 'meetings', status: 'answered' },
			at,
		);
		const answered = rewrite(opinion, opinions, {
			...{ result: 'adopted', answer: '答复 甲', answered_on: '2024-01-05' },
		});
		const link = `opinion_book/${opinion.id} 主题`;
		const said = write(opinionSteps, { opinion: link, on: '2024-01-03', kind: 'note' }, at);
		await bring(service, [answered, said]);
		const { token, trackers } = good(await service.api.due(asked()));
		expect(trackers).toMatchObject([{ tracker: 'opinion_book', records: 1, belonging: 1 }]);
		good(await service.api.clearDue(token, { opinion_book: { but: [] } }, quietly));
		const left = await collectedIn(service.db);
		const byTracker = new Map(left.map(({ tracker, register }) => [tracker, register.heads]));
		expect(byTracker.get('opinion_events')).toMatchObject([{ deleted: true, values: {} }]);
		expect(byTracker.get('opinion_book')).toMatchObject([
			{ deleted: false, values: { theme: 'meetings', result: 'adopted' } },
		]);
		expect(await takeOut(service.db)).not.toContain('答复 甲');
	});

	it('leaves out what a person leaves out', async () => {
		const service = await openService();
		const [one, other] = [complaint('2022-04-30', '甲'), complaint('2022-04-30', '乙')];
		await bring(service, [one, other]);
		const { token } = good(await service.api.due(asked()));
		const but = [`complaints/${one.id}`];
		good(await service.api.clearDue(token, { complaints: { but } }, quietly));
		const text = JSON.stringify(await collectedIn(service.db));
		expect(text).toContain('事项 甲');
		expect(text).not.toContain('事项 乙');
	});

	it('does nothing where anything is other than it was found', async () => {
		const service = await openService();
		await bring(service, [complaint('2022-04-30', '甲')]);
		const due = good(await service.api.due(asked()));
		await bring(service, [complaint('2025-01-01', '乙')]);
		const before = await collectedIn(service.db);
		const outcome = await service.api.clearDue(due.token, everyone(due), quietly);
		expect(outcome).toEqual({ ok: false, failure: 'changed' });
		expect(await collectedIn(service.db)).toEqual(before);
		const again = good(await service.api.due(asked()));
		expect(await service.api.clearDue(due.token, everyone(due), quietly)).toEqual(outcome);
		good(await service.api.clearDue(again.token, everyone(again), quietly));
	});

	it('clears hundreds of records in one step', async () => {
		const service = await openService();
		const records = Array.from({ length: 600 }, (_, at) => complaint('2022-04-30', `第 ${at} 件`));
		await bring(service, records);
		const due = good(await service.api.due(asked()));
		good(await service.api.clearDue(due.token, everyone(due), quietly));
		expect(await takeOut(service.db)).not.toContain('事项 第');
		expect(good(await service.api.due(asked())).trackers).toEqual([]);
	});
});
