import { describe, expect, it } from 'vitest';
import { takeOut } from '~/storage/take-out.ts';
import { createCollectService } from '~/workers/collect/collect-service.ts';
import { answer, bring, fileOf, needs, problemsIn, say, stepsOf, survey } from './bring-answers.ts';
import { collectedIn, good, openService, quietly } from './open-service.ts';
import { handOver, need, rewrite, strike, write } from './people.ts';

describe('what somebody withdrew', () => {
	it.each([
		['an anonymous form', survey, { ...answer, problem: '撤回的话' }],
		['a form with names', needs, { ...need, pain: '撤回的话' }],
		['a form with names, after a change', needs, { ...need, pain: '先前的说法' }],
	])(
		'is nowhere any more, of %s, and undoing does not bring it back',
		async (_, definition, says) => {
			const service = await openService();
			const first = write(definition, says);
			await bring(service, [handOver([first], definition)]);
			const changed = rewrite(first, definition, { pain: '撤回的话' });
			if (definition === needs) await bring(service, [handOver([changed], definition)]);
			const gone = strike(definition === needs ? changed : first, definition);
			const step = await bring(service, [handOver([gone], definition)]);
			const everything = await takeOut(service.db);
			expect(everything).not.toContain('撤回的话');
			expect(everything).not.toContain('先前的说法');
			expect((await stepsOf(service))[0]).toMatchObject({
				...{ withdrawn: 1, undoable: false, emptied: true },
			});
			expect(await service.api.undo(step, quietly)).toMatchObject({ ok: false });
			const [record] = await collectedIn(service.db);
			expect(record?.register.heads).toMatchObject([{ deleted: true, values: {} }]);
		},
	);

	it('goes with what was corrected of an anonymous form', async () => {
		const service = await openService();
		const people = Array.from({ length: 5 }, (_, person) => say(`原话 ${person}`));
		await bring(
			service,
			people.map((entry, person) => fileOf(person, [entry])),
		);
		await bring(
			service,
			people.map((entry, person) =>
				fileOf(person, [rewrite(entry, survey, { problem: `改过 ${person}` })]),
			),
		);
		expect(await takeOut(service.db)).not.toContain('原话');
		const later = { ...service, api: createCollectService(service.db, service.definitions) };
		const [step] = await stepsOf(later);
		good(await later.api.undo(step?.id ?? 0, quietly));
		expect((await problemsIn(service)).every((said) => String(said).startsWith('改过'))).toBe(true);
	});

	it('is brought back where it was HR that decided, by taking the decision back', async () => {
		const service = await openService();
		const first = write(needs, need);
		const changed = rewrite(first, needs, { pain: '还在用' });
		await bring(service, [handOver([first, changed, strike(first, needs)], needs)]);
		const [conflict] = await service.api.conflicts(0, 1);
		const hashes = conflict?.heads.map(({ hash }) => hash) ?? [];
		good(await service.api.resolve(conflict?.key ?? '', hashes, { keep: 'deletion' }));
		const [step] = await stepsOf(service);
		good(await service.api.undo(step?.id ?? 0, quietly));
		expect(good(await service.api.overview()).trackers[0]?.conflicts).toBe(1);
	});
});

describe('an anonymous file handed in again', () => {
	const hers = [write(survey, answer), write(survey, { ...answer, problem: '请撤回这句话' })];
	const others = [1, 2, 3, 4, 5].map(() => handOver([write(survey, answer)], survey));

	it('is taken out whole, nothing of it shown or kept, and put back while the page is open', async () => {
		const service = await openService();
		const file = handOver(hers, survey, 'hers.csv');
		await bring(service, [...others, file]);
		const before = await collectedIn(service.db);
		expect(good(await service.api.preview([file], quietly)).nothingToDo).toBe(true);
		const { step } = good(await service.api.takeOutFile(quietly));
		expect(await collectedIn(service.db)).toHaveLength(others.length);
		expect(await takeOut(service.db)).not.toContain('请撤回这句话');
		expect(await takeOut(service.db)).not.toContain('hers.csv');
		const [newest] = good(await service.api.overview()).steps;
		expect(newest).toMatchObject({ kind: 'removal', changed: 2, files: [], undoable: true });
		expect(await service.api.takeOutFile(quietly)).toEqual({ ok: false, failure: 'changed' });
		good(await service.api.undo(step, quietly));
		expect(await collectedIn(service.db)).toEqual(before);
	});

	it('is not taken out where it is of a form with names, has new rows, or is not alone', async () => {
		const service = await openService();
		const named = handOver([write(needs, need)], needs);
		const file = handOver(hers, survey);
		await bring(service, [named, file]);
		const more = handOver([...hers, write(survey, answer)], survey);
		for (const files of [[named], [more], [file, named], [file, ...others]]) {
			good(await service.api.preview(files, quietly));
			expect(await service.api.takeOutFile(quietly)).toEqual({ ok: false, failure: 'refused' });
		}
		expect(await collectedIn(service.db)).toHaveLength(1 + hers.length);
	});
});
