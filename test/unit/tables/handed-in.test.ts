import { describe, expect, it } from 'vitest';
import { createEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';
import { handedIn } from '~/core/tables/handed-in.ts';
import { loadDefinition } from '../definitions.ts';

const feedback = loadDefinition('feedback', 'zh-CN');
const now = new Date('2026-11-23T09:00:00+08:00');
const entry = (values: Values, definition = feedback) =>
	createEntry(definition, { values, now, device: null, submission: null });

describe('which departments have handed in', () => {
	it('counts the last quarter alone, a department once', () => {
		const entries = [
			entry({ period: 'baseline', department: 'finance' }),
			entry({ period: '2026Q3', department: 'production' }),
			entry({ period: '2026Q4', department: 'sales' }),
			entry({ period: '2026Q4', department: 'sales' }),
			entry({ period: '2026Q4', department: 'marketing' }),
			{ ...entry({ period: '2026Q4', department: 'finance' }), deleted: true },
		];
		const found = handedIn(entries, feedback);
		expect(found).toMatchObject({ period: '2026Q4', have: ['marketing', 'sales'] });
		expect(found?.lacking).toContain('finance');
		expect(found?.lacking).toContain('production');
		expect(found?.lacking).not.toContain('sales');
	});

	it('says nothing where nothing came, nor of an anonymous form, nor of one without departments', () => {
		expect(handedIn([], feedback)).toBe(null);
		expect(handedIn([entry({ period: '2026Q4' })], feedback)).toBe(null);
		const assessment = loadDefinition('assessment', 'zh-CN');
		const answer = entry({ period: '2026Q4', department: 'sales' }, assessment);
		expect(handedIn([answer], assessment)).toBe(null);
		const needs = loadDefinition('needs', 'zh-CN');
		expect(handedIn([entry({}, needs)], needs)).toBe(null);
	});
});
