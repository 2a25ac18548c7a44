import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { readPassed } from '~/components/course/make-xapi-file.ts';
import { recordCompletions } from '~/components/course/record-completions.ts';
import { rememberDefinition } from '~/device/load-definition.ts';
import { recordRows } from '~/storage/record-rows.ts';
import { readEntries } from '~/storage/own-entries.ts';
import { loadDefinitions } from '../definitions.ts';
import { openTab } from '../storage/fresh-database.ts';

const name = 'record-completions';
const passed = { course: 'meetings', module: 'short_meeting', edition: '1', day: '2026-11-27' };
const register =
	loadDefinitions().find(({ completions }) => completions?.of === 'courses') ?? expect.fail();
rememberDefinition(register);

afterEach(() => Dexie.delete(name));

it('What was passed is recorded with its version, day and department, and nothing else leaves', async () => {
	const learner = { department: 'sales', person: '' };
	const all = [passed, { ...passed, module: 'other' }];
	expect(await recordCompletions(register.id, 'zh-CN', all, learner, name)).toBe('done');
	const db = await openTab(name);
	const entries = await readEntries(db, register.id);
	db.close();
	expect(entries).toHaveLength(2);
	const given = entries.map(({ values }) =>
		Object.entries(values).flatMap(([field, value]) => (value === null ? [] : [field, value])),
	);
	expect(given.find((one) => one.includes('other'))?.toSorted()).toEqual(
		[
			...['course', 'meetings', 'module', 'other', 'edition', '1', 'department', 'sales'],
			...['passed_on', '2026-11-27', 'result', 'passed'],
		].toSorted(),
	);
	// A file has the register's columns; what names a person is off until the company switches it on.
	expect(register.fields.filter(({ retired }) => !retired).map(({ id }) => id)).toEqual([
		'course',
		'module',
		'edition',
		'passed_on',
		'result',
		'department',
	]);
	for (const entry of entries) expect(JSON.stringify(entry).length).toBeLessThan(1024);
	const parts = await readPassed(register.id, 'zh-CN', name);
	expect(parts.map(({ module }) => module).toSorted()).toEqual(['other', 'short_meeting']);
	expect(parts[0]).toMatchObject({ course: 'meetings', day: '2026-11-27', person: null });
});

it('Of several records one of which does not fit none is written, so that a second try has none twice', async () => {
	const row = { course: 'meetings', module: 'short_meeting', edition: '1', department: 'sales' };
	const day = { passed_on: '2026-11-27' };
	const countOf = async () => {
		const db = await openTab(name);
		const entries = await readEntries(db, register.id);
		db.close();
		return entries.length;
	};
	expect(await recordRows(register, [{ ...row, ...day }, {}], name)).toBe(false);
	expect(await countOf()).toBe(0);
	expect(
		await recordRows(
			register,
			[
				{ ...row, ...day },
				{ ...row, ...day },
			],
			name,
		),
	).toBe(true);
	expect(await countOf()).toBe(2);
});
