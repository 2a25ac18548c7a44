import { afterEach, expect, it, vi } from 'vitest';
import { recordConfirmed } from '~/components/changes/record-confirmed.ts';
import { recordCompletions } from '~/components/course/record-completions.ts';
import { recordHands } from '~/components/training/record-hands.ts';
import { takeIntoCollected } from '~/components/typing/take-into-collected.ts';
import { keepsApart } from '~/device/keeps-apart.ts';
import { loadDefinition } from '../definitions.ts';

afterEach(() => vi.unstubAllGlobals());

const openedFrom = (origin: string, protocol = 'file:') =>
	vi.stubGlobal('location', { protocol, origin, pathname: '/files/courses/everyone/index.html' });

it('a page keeps apart only where the browser has a store for each file', () => {
	openedFrom('null');
	expect(keepsApart()).toBe(true);
	openedFrom('file://');
	expect(keepsApart()).toBe(false);
	openedFrom('https://handbook.example.com', 'https:');
	expect(keepsApart()).toBe(false);
});

it('there it does not say that something stands on another page, which would never see it', async () => {
	openedFrom('null');
	const learner = { department: 'sales', person: '' };
	const passed = { course: 'meetings', module: 'short', edition: '1', day: '2026-11-27' };
	expect(await recordCompletions('trainings', 'zh-CN', [passed], learner, 'x')).toBe('apart');
	expect(await recordHands('hands', 'zh-CN', {}, 'x')).toBe('apart');
	const read = { read: [], day: '2026-11-27' };
	expect(await recordConfirmed('confirmations', 'zh-CN', read, learner, 'x')).toBe('apart');
	const sheet = new File([''], 'sheet.csv');
	const needs = loadDefinition('needs', 'zh-CN');
	expect(await takeIntoCollected(sheet, needs, null)).toEqual({ step: 'apart' });
});
