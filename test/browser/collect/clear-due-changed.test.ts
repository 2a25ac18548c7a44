import { describe, expect, it } from 'vitest';
import { takeOut } from '~/storage/take-out.ts';
import { collectedIn, good, openService, quietly } from './open-service.ts';
import { rewrite } from './people.ts';
import { complaint, bring, asked, everyone, complaints } from './due-cases.ts';

describe('Clearing', () => {
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
});
