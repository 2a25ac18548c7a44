import { describe, expect, it } from 'vitest';
import type { Register } from '~/core/entries/merge.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';
import { stripEntries } from '~/core/keeping/strip-entries.ts';
import { createLinkNames } from '~/core/keeping/name-links.ts';
import { loadDefinition } from '../definitions.ts';

const meetings = loadDefinition('meetings', 'zh-CN');
const actions = loadDefinition('actions', 'zh-CN');
const now = new Date('2026-11-28T09:00:00+08:00');
const write = (definition: typeof meetings, values: Values) =>
	createEntry(definition, { values, now, device: null, submission: null });

const meeting = write(meetings, { number: '会议-202401-001', planned_on: '2024-01-10' });
const key = `meetings/${meeting.id}`;

/** What a link of an action says on the screen of whoever collects. */
function shown(source: string, there: Register | null): unknown {
	const named = createLinkNames([meetings, actions], {
		register: (asked) => (asked === key ? there : null),
	});
	return named(write(actions, { source, what: '还在做' })).values['source'];
}

describe('A link whose words went', () => {
	it('says what the record it leads to still is', () => {
		const said = shown(key, { heads: [meeting], superseded: [] });
		expect(said).toMatch(/^meetings\/r-\S+ 会议-202401-001/);
	});

	it('says that it leads somewhere, and no key, where nothing of it is here', () => {
		expect(shown(key, null)).toBe(`${key} —`);
		const gone = { ...meeting, deleted: true, values: {} };
		expect(shown(key, { heads: [gone], superseded: [] })).toBe(`${key} —`);
	});

	it('keeps the words it has', () => {
		const source = `${key} 周会`;
		expect(shown(source, { heads: [meeting], superseded: [] })).toBe(source);
	});

	it('tells no name of a record that was cleared or is gone', () => {
		const about = { ...meeting, values: { ...meeting.values, title: '王小明的请假' } };
		const cleared = stripEntries([about], meetings, meetings.kept?.keeps ?? null, now);
		const source = `${key} 王小明的请假`;
		const left = String(shown(source, { heads: [cleared], superseded: [meeting.hash] }));
		expect(left).toContain('会议-202401-001');
		expect(left).not.toContain('王小明');
		const gone = stripEntries([about], meetings, null, now);
		expect(shown(source, { heads: [gone], superseded: [meeting.hash] })).toBe(`${key} —`);
		expect(shown(source, { heads: [about], superseded: [] })).toBe(source);
		// One that is not here may be elsewhere: nobody knows of it.
		expect(shown(source, null)).toBe(source);
	});

	it('changes no entry that has none', () => {
		const entry = write(actions, { what: '还在做' });
		expect(createLinkNames([actions], { register: () => null })(entry)).toBe(entry);
	});
});
