import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { leavingLabel } from '~/core/links/record-label.ts';
import { takeOut } from '~/storage/take-out.ts';
import { loadDefinition } from '../definitions.ts';
import { collectedIn, good, openService, type OpenedService, quietly } from './open-service.ts';
import { handOver, rewrite, write } from './people.ts';

const complaints = loadDefinition('complaints');
const steps = loadDefinition('complaint_events');
const opinions = loadDefinition('opinion_book');
const opinionSteps = loadDefinition('opinion_events');
const actions = loadDefinition('actions');
const definitions = [complaints, steps, opinions, opinionSteps, actions];

const limits = {
	complaints_kept: [{ since: null, amount: 36, unit: 'months' as const }],
	opinions_kept: [{ since: null, amount: 12, unit: 'months' as const }],
	meetings_kept: [{ since: null, amount: 24, unit: 'months' as const }],
};
const asked = (today = '2026-11-28') => ({
	...{ limits, zone: 'Asia/Shanghai' },
	now: Date.parse(`${today}T09:00:00+08:00`),
});

/** Written when it was closed, and not later. */
const at = new Date('2022-05-01T09:00:00+08:00');
const complaint = (closed: string | null, says: string, more: Values = {}) =>
	write(
		complaints,
		{
			...{ number: `投诉-${says}`, received_at: '2022-04-01T09:00:00+08:00', channel: 'phone' },
			...{ customer_code: `客户 ${says}`, matter: `事项 ${says}`, category: 'delivery' },
			...{ severity: 'low', department: 'customer_service', correction: `措施 ${says}` },
			...(closed === null ? { status: 'open' } : { status: 'closed', closed_on: closed }),
			...more,
		},
		at,
	);
const stepOf = (of: Entry, says: string) =>
	write(
		steps,
		{
			complaint: `complaints/${of.id} 名称 ${says}`,
			...{ kind: 'resolved', at: '2022-04-02T09:00:00+08:00', by_role: 'account_manager' },
			said: `经过 ${says}`,
		},
		at,
	);

async function bring({ api }: OpenedService, entries: Entry[]) {
	const files = definitions.flatMap((definition) => {
		const own = entries.filter(({ tracker }) => tracker === definition.id);
		return own.length > 0 ? [handOver(own, definition, `${definition.id}.csv`)] : [];
	});
	good(await api.preview(files, quietly));
	return good(await api.commit('take', quietly)).step;
}

const everyone = (due: { trackers: { tracker: string }[] }) =>
	Object.fromEntries(due.trackers.map(({ tracker }) => [tracker, { but: [] }]));

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

	it('is what a person decides for where a changed copy comes later: its words are nowhere, and nothing brings them back', async () => {
		const service = await openService();
		const old = complaint('2022-04-30', '甲', { number: '投诉-202204-001' });
		await bring(service, [old]);
		const due = good(await service.api.due(asked()));
		good(await service.api.clearDue(due.token, everyone(due), quietly));
		const changed = rewrite(old, complaints, { prevention: '预防 甲' });
		const came = await bring(service, [changed]);
		const [conflict] = await service.api.conflicts(0, 1);
		const heads = conflict?.heads ?? [];
		const cleared = heads.find(({ values }) => !values['matter'])?.hash ?? '';
		const fields = Object.fromEntries(complaints.fields.map(({ id }) => [id, cleared]));
		const chosen = { keep: 'fields' as const, fields };
		const key = `complaints/${old.id}`;
		good(await service.api.resolve(key, [...heads.map(({ hash }) => hash)], chosen));
		const everything = await takeOut(service.db);
		for (const word of ['事项', '客户', '措施', '预防']) expect(everything).not.toContain(word);
		const { steps: done } = good(await service.api.overview());
		expect(done[0]).toMatchObject({ kind: 'deletion', changed: 1, undoable: false });
		expect(done.find(({ id }) => id === came)?.undoable).toBe(false);
		const left = await collectedIn(service.db);
		expect(left.map(({ register }) => register.heads)).toMatchObject([
			[{ values: { number: '投诉-202204-001', status: 'closed' } }],
		]);
	});

	it('can be decided against, and that decision undone', async () => {
		const service = await openService();
		const old = complaint('2022-04-30', '甲');
		await bring(service, [old]);
		const due = good(await service.api.due(asked()));
		good(await service.api.clearDue(due.token, everyone(due), quietly));
		const changed = rewrite(old, complaints, { prevention: '预防 甲' });
		await bring(service, [changed]);
		const heads = (await service.api.conflicts(0, 1))[0]?.heads.map(({ hash }) => hash) ?? [];
		const fields = Object.fromEntries(complaints.fields.map(({ id }) => [id, changed.hash]));
		good(await service.api.resolve(`complaints/${old.id}`, heads, { keep: 'fields', fields }));
		expect(JSON.stringify(await collectedIn(service.db))).toContain('预防 甲');
		const [step] = good(await service.api.overview()).steps;
		expect(step).toMatchObject({ kind: 'resolution', undoable: true });
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
