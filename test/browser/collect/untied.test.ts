import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { takeOut } from '~/storage/take-out.ts';
import { createCollectService } from '~/workers/collect/collect-service.ts';
import type { AsideRow } from '~/core/imports/plan.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { keptReleases, openRelease } from '../storage/kept-releases.ts';
import { collectedIn, good, openService, type OpenedService, quietly } from './open-service.ts';
import { editInSpreadsheet, handOver, need, rewrite, strike, write } from './people.ts';

const survey = loadDefinition('assessment');
const needs = loadDefinition('needs');
const answer: Values = {
	period: '2026Q4',
	instrument: 'survey',
	dimension: 'meeting_efficiency',
	score: 2,
	problem: '会议没有结论',
};

const say = (problem: string) => write(survey, { ...answer, problem });

/** A file of one person, named after them as mails name them. */
const fileOf = (person: number, entries: Entry[]) =>
	handOver(entries, survey, `survey-person-${person}.csv`);

async function bring({ api }: OpenedService, files: ReturnType<typeof fileOf>[]) {
	good(await api.preview(files, quietly));
	return good(await api.commit('take', quietly)).step;
}

const stepsOf = async ({ api }: OpenedService) => good(await api.overview()).steps;
const problemsIn = async ({ db }: OpenedService) =>
	(await collectedIn(db)).flatMap(({ register }) =>
		register.heads.map(({ values }) => values['problem']),
	);

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

	it.each([
		['a form with names', needs, need],
		['an anonymous form', survey, answer],
	])('is taken out by itself, and put back, of %s', async (_, definition, says) => {
		const service = await openService();
		const entries = [write(definition, says), write(definition, says)];
		await bring(service, [handOver(entries, definition)]);
		const before = await collectedIn(service.db);
		const [first] = before;
		const hashes = first?.register.heads.map(({ hash }) => hash) ?? [];
		const { step } = good(await service.api.takeOut(first?.key ?? '', hashes));
		expect((await collectedIn(service.db)).map(({ key }) => key)).toEqual([before[1]?.key]);
		const { trackers, steps } = good(await service.api.overview());
		expect(trackers[0]?.records).toBe(1);
		expect(steps[0]).toMatchObject({ kind: 'removal', undoable: true });
		good(await service.api.undo(step, quietly));
		expect(await collectedIn(service.db)).toEqual(before);
	});

	it('is not taken out when it is other than the person saw it', async () => {
		const service = await openService();
		const entry = write(needs, need);
		await bring(service, [handOver([entry], needs)]);
		await bring(service, [handOver([rewrite(entry, needs, { pain: '新的' })], needs)]);
		const outcome = await service.api.takeOut(`needs/${entry.id}`, [entry.hash]);
		expect(outcome).toEqual({ ok: false, failure: 'changed' });
		expect(await service.api.takeOut('needs/r-none', [])).toEqual(outcome);
		expect(await collectedIn(service.db)).toHaveLength(1);
	});

	it('comes in again with a file that holds it', async () => {
		const service = await openService();
		const entry = write(needs, need);
		const file = handOver([entry], needs);
		await bring(service, [file]);
		good(await service.api.takeOut(`needs/${entry.id}`, [entry.hash]));
		expect(good(await service.api.preview([file], quietly)).totals.new).toBe(1);
	});
});

it('keeps what takes the newest twenty steps back, and no more', async () => {
	const service = await openService();
	for (let step = 0; step < 22; step += 1) {
		await bring(service, [handOver([write(needs, need)], needs)]);
	}
	const kept = new Set((await service.db.undo.toArray()).map(({ importId }) => importId));
	expect(kept.size).toBe(20);
	for (let step = 22; step > 2; step -= 1) good(await service.api.undo(step, quietly));
	expect((await stepsOf(service)).some(({ undoable }) => undoable)).toBe(false);
	expect(await collectedIn(service.db)).toHaveLength(2);
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
