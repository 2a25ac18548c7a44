import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { leavingLabel } from '~/core/links/record-label.ts';
import { collectedIn, good, openService, quietly } from './open-service.ts';
import { rewrite, write } from './people.ts';
import { complaint, bring, stepOf, asked, complaints, actions, steps, at } from './due-cases.ts';

describe('What is past its time', () => {
	it('is told by tracker, the oldest first, with what goes with it', async () => {
		const service = await openService();
		const old = complaint('2023-03-31', '甲');
		const older = complaint('2022-04-30', '乙');
		await bring(service, [
			...[old, older, complaint('2023-11-28', '丙'), complaint(null, '丁')],
			stepOf(older, '乙'),
		]);
		const { trackers } = good(await service.api.due(asked()));
		expect(trackers).toEqual([
			{
				...{ tracker: 'complaints', records: 2, oldest: '2025-05-01', belonging: 1 },
				...{ changed: 0, conflicts: 0, keeps: true },
			},
		]);
		const rows = await service.api.dueRows('complaints', 0, 9);
		expect(rows.map(({ key, since }) => [key, since])).toEqual([
			[`complaints/${older.id}`, '2025-05-01'],
			[`complaints/${old.id}`, '2026-04-01'],
		]);
		const shown = await service.api.query(
			'complaints',
			{
				...{ search: '', filters: {}, sort: null },
				...{ deleted: false, conflictsOnly: false, personal: false },
			},
			'due',
		);
		expect(shown.total).toBe(2);
	});

	it('is never something that is not, whatever was closed when', async () => {
		const service = await openService();
		const days = Array.from({ length: 60 }, (_, day) =>
			new Date(Date.UTC(2023, 10, 1 + day)).toISOString().slice(0, 10),
		);
		const records = days.map((day) => complaint(day, day));
		await bring(service, records);
		for (const today of ['2026-10-31', '2026-11-30', '2026-12-01', '2027-02-28']) {
			const { trackers } = good(await service.api.due(asked(today)));
			const found = await service.api.dueRows('complaints', 0, 99);
			const passed = days.filter((day) => day.replace(/^\d+/, (year) => `${+year + 3}`) < today);
			expect(found).toHaveLength(passed.length);
			expect(trackers[0]?.records ?? 0).toBe(passed.length);
		}
	});

	it('tells what was changed since, what links to it, and what is in conflict', async () => {
		const service = await openService();
		const changed = rewrite(complaint('2022-04-30', '甲'), complaints, { severity: 'high' });
		const linked = complaint('2022-05-30', '乙');
		const source = `complaints/${linked.id} 投诉 乙`;
		const open = write(actions, {
			source,
			what: '还在做',
			set_on: '2022-05-01',
			status: 'in_progress',
		});
		const apart = complaint('2022-06-30', '丙');
		await bring(service, [changed, linked, open, rewrite(apart, complaints, { severity: 'high' })]);
		await bring(service, [rewrite(apart, complaints, { severity: 'medium' })]);
		const { trackers, token } = good(await service.api.due(asked()));
		// Of those that can be cleared, the oldest.
		expect(trackers).toMatchObject([
			{ records: 2, changed: 1, conflicts: 1, oldest: '2025-05-01' },
		]);
		expect(await service.api.dueLinks({ complaints: { but: [] } })).toMatchObject([
			{ from: `actions/${open.id}`, to: `complaints/${linked.id}`, name: '投诉 乙' },
		]);
		good(await service.api.clearDue(token, { complaints: { but: [] } }, quietly));
		const text = JSON.stringify(await collectedIn(service.db));
		expect(text).toContain('事项 丙');
		expect(text).toContain('还在做');
		expect(text).not.toContain('事项 乙');
	});

	it('names the oldest of those that can be cleared', async () => {
		const service = await openService();
		const apart = complaint('2022-03-31', '甲');
		await bring(service, [rewrite(apart, complaints, { severity: 'high' })]);
		await bring(service, [
			rewrite(apart, complaints, { severity: 'medium' }),
			complaint('2022-04-30', '乙'),
		]);
		const { trackers } = good(await service.api.due(asked()));
		expect(trackers).toMatchObject([{ records: 1, conflicts: 1, oldest: '2025-05-01' }]);
	});

	it('was changed since where somebody wrote a line of it since, and not because it was cleared', async () => {
		const service = await openService();
		const [old, sued] = [complaint('2022-04-30', '甲'), complaint('2022-04-30', '乙')];
		const late = rewrite(stepOf(sued, '乙'), steps, { said: '收到律师函' });
		await bring(service, [old, sued, late]);
		const before = good(await service.api.due(asked()));
		expect(before.trackers).toMatchObject([{ records: 2, changed: 1 }]);
		const but = [`complaints/${sued.id}`];
		good(await service.api.clearDue(before.token, { complaints: { but } }, quietly));
		// A line written long ago comes to what is cleared.
		await bring(service, [stepOf(old, '甲')]);
		const { trackers } = good(await service.api.due(asked()));
		expect(trackers).toMatchObject([{ records: 2, changed: 1 }]);
		const rows = await service.api.dueRows('complaints', 0, 9);
		expect(rows.filter(({ changed }) => changed).map(({ key }) => key)).toEqual(but);
	});

	it('tells of what is left out only what is still past its time', async () => {
		const service = await openService();
		const [old, open] = [complaint('2022-04-30', '甲'), complaint(null, '乙')];
		await bring(service, [old, open]);
		const keys = [old, open].map(({ id }) => `complaints/${id}`);
		const { without } = good(await service.api.due({ ...asked(), without: keys }));
		expect(without).toEqual([`complaints/${old.id}`]);
	});
});

describe('A link that says the name of what is cleared', () => {
	const done = (of: Entry, name: string) =>
		write(
			actions,
			{
				...{ source: `complaints/${of.id} ${name}`, what: '做完了', set_on: '2022-05-01' },
				...{ status: 'dropped' },
			},
			at,
		);

	it('is told for what is chosen: not where its own record goes too', async () => {
		const service = await openService();
		const old = complaint('2022-04-30', '甲');
		const action = done(old, '秘密目标');
		await bring(service, [old, action]);
		good(await service.api.due(asked()));
		const both = { complaints: { but: [] }, actions: { but: [] } };
		expect(await service.api.dueLinks(both)).toEqual([]);
		const [link, ...others] = await service.api.dueLinks({ complaints: { but: [] } });
		expect(link).toMatchObject({ from: `actions/${action.id}`, name: '秘密目标' });
		expect(link?.label).toContain('做完了');
		expect(others).toEqual([]);
		const but = [`complaints/${old.id}`];
		expect(await service.api.dueLinks({ complaints: { but } })).toEqual([]);
	});

	it('is told as long as it says it, and not for what the record still says itself', async () => {
		const service = await openService();
		const old = complaint('2022-04-30', '甲');
		const action = done(old, '投诉-甲 · 秘密目标');
		await bring(service, [old, action]);
		const before = good(await service.api.due(asked()));
		expect(before.named).toEqual([]);
		good(await service.api.clearDue(before.token, { complaints: { but: [] } }, quietly));
		const { named } = good(await service.api.due(asked()));
		expect(named).toMatchObject([
			{ from: `actions/${action.id}`, to: `complaints/${old.id}`, name: '投诉-甲 · 秘密目标' },
		]);
		const left = (await collectedIn(service.db)).find(({ tracker }) => tracker === 'complaints');
		const name = leavingLabel(left?.register.heads[0]?.values ?? {}, complaints);
		const shorter = rewrite(action, actions, { source: `complaints/${old.id} ${name}` });
		await bring(service, [shorter]);
		expect(good(await service.api.due(asked())).named).toEqual([]);
	});
});
