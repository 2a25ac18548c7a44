import { describe, expect, it } from 'vitest';
import { createEntry, deleteEntry } from '~/core/entries/revisions.ts';
import { conflictName } from '../../../../src/components/imports/conflict-name.ts';
import { loadDefinition } from '../../definitions.ts';

const shown = { locale: 'zh-CN', reveal: false };
const now = new Date('2026-11-23T09:00:00+08:00');

describe('a record that waits for a decision', () => {
	const feedback = loadDefinition('feedback', 'zh-CN');
	const entry = createEntry(feedback, {
		values: { dimension: 'meeting_efficiency', suggestion: '例会改为两周一次' },
		now,
		device: null,
		submission: null,
	});

	it('is named by what it says, never by its number', () => {
		const name = conflictName([entry, entry], feedback, shown);
		expect(name).toContain('例会改为两周一次');
		expect(name).not.toContain(entry.id);
	});

	it('is named by the version that still says something', () => {
		const gone = deleteEntry(entry, feedback, now);
		expect(conflictName([gone, entry], feedback, shown)).toContain('例会改为两周一次');
		expect(conflictName([gone], feedback, shown)).toBeNull();
	});

	it('has no name where answers are anonymous', () => {
		const assessment = loadDefinition('assessment', 'zh-CN');
		const said = createEntry(assessment, {
			values: { dimension: 'meeting_efficiency', problem: '会议太长' },
			now,
			device: null,
			submission: null,
		});
		expect(conflictName([said, said], assessment, shown)).toBeNull();
	});
});
