import { Scorm12API } from 'scorm-again';
import { afterEach, expect, it } from 'vitest';
import { forgetAll } from '~/device/kept.ts';
import { noProgress, type Progress } from '~/core/training/progress.ts';
import { beginModule } from '~/core/training/take-module.ts';
import { findPlatform, type ScormApi } from '~/scorm/platform.ts';
import { scormShelf } from '~/scorm/scorm-shelf.ts';
import { moduleOf } from '../../unit/training/courses.ts';

const course = {
	...{ id: 'try', version: 1, title: 'Try', purpose: '', audience: [], roles: [] },
	...{ pass: 80, valid: null },
	modules: [
		{ ...moduleOf(2), id: 'first' },
		{ ...moduleOf(1), id: 'second' },
	],
};
const day = { edition: '1', day: '2026-11-27', isRecorded: false };

/** A platform as it is found anew, with what the visit before has left. */
function platform(kept: Record<string, string> = {}): ScormApi {
	const api = new Scorm12API({ autocommit: false, logLevel: 5 });
	api.loadFromFlattenedJSON({ 'cmi.core.student_id': 'A-017', ...kept }, '');
	// What it offers is what the standard says, under other types.
	return api as unknown as ScormApi;
}

const ask = (api: ScormApi, names: string[]) => names.map((name) => api.LMSGetValue(`cmi.${name}`));

afterEach(forgetAll);

it('a platform learns what was passed and how long it took; the next visit goes on at the question', async () => {
	let now = 0;
	const first = platform();
	const shelf = scormShelf(course, first, () => now);
	const open = { item: 'aim_0_x', given: { codes: ['b'] }, isRight: false };
	const own = {
		...beginModule(moduleOf(1), 'seed'),
		standings: { aim_0: { tries: 1, isRight: false, round: 1 } },
		...{ open, isAsking: true },
	};
	const progress: Progress = { at: 'second', modules: { second: own }, passed: { first: [day] } };
	expect(await shelf.keep(progress)).toBe(true);
	const names = ['core.lesson_status', 'core.score.raw', 'core.lesson_location', 'suspend_data'];
	const told = ask(first, names);
	expect(told).toEqual(['incomplete', 50, 'second', 'second\nfirst 1 2026-11-27'].map(String));
	now = 3_723_000;
	shelf.finish();
	const later = platform({ 'cmi.suspend_data': told[3] ?? '' });
	const again = scormShelf(course, later);
	const read = await again.read();
	expect(read.modules['second']?.open).toEqual(open);
	expect(read.passed).toEqual({ first: [day] });
	await again.keep({ ...read, passed: { first: [day], second: [day] } });
	expect(ask(later, names.slice(0, 2))).toEqual(['passed', '100']);
});

it('the time of a visit is told once, when it is over', () => {
	const said: string[] = [];
	const api = platform();
	const set = api.LMSSetValue.bind(api);
	api.LMSSetValue = (name, value) => {
		said.push(`${name} ${value} ${set(name, value)}`);
		return 'true';
	};
	let now = 0;
	const shelf = scormShelf(course, api, () => now);
	now = 65_000;
	shelf.finish();
	shelf.finish();
	expect(said).toEqual(['cmi.core.session_time 0000:01:05 true', 'cmi.core.exit suspend true']);
});

it('another learner on the same device begins anew', async () => {
	const own = { ...beginModule(moduleOf(1), 'seed'), isAsking: true };
	await scormShelf(course, platform()).keep({ ...noProgress, modules: { second: own } });
	const other = scormShelf(course, platform({ 'cmi.core.student_id': 'B-018' }));
	expect((await other.read()).modules).toEqual({});
});

it('finds the platform in a window above, and none where there is none', () => {
	const api = platform();
	const top = { API: api } as unknown as Window;
	const middle = { parent: top } as unknown as Window;
	const page = { parent: middle, opener: null } as unknown as Window;
	expect(findPlatform(page)).toBe(api);
	const alone = { opener: null } as { parent?: unknown };
	alone.parent = alone;
	expect(findPlatform(alone as unknown as Window)).toBeNull();
});

it('learners a platform does not name find nothing of one another, and what changes nothing for it is not told', async () => {
	const commits: string[] = [];
	const api = platform({ 'cmi.core.student_id': '' });
	const commit = api.LMSCommit.bind(api);
	api.LMSCommit = (nothing) => {
		commits.push('commit');
		return commit(nothing);
	};
	const shelf = scormShelf(course, api);
	const own = { ...beginModule(moduleOf(1), 'seed'), isAsking: true };
	const progress: Progress = { at: 'second', modules: { second: own }, passed: {} };
	expect(await shelf.keep(progress)).toBe(true);
	expect(await shelf.keep({ ...progress, step: 2 })).toBe(true);
	expect(commits).toHaveLength(1);
	const next = scormShelf(course, platform({ 'cmi.core.student_id': '' }));
	expect((await next.read()).modules).toEqual({});
});
