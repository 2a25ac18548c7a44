import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeLeaving } from '~/components/box/make-leaving.ts';
import { makeCsvFile } from '~/components/export/make-file.ts';
import { quartersUntil } from '~/components/results/kpi-quarters.ts';
import { emptyDraft } from '~/core/opinions/draft.ts';
import { decodeMessage } from '~/core/opinions/message.ts';
import { makeReceipt } from '~/core/seal/receipt.ts';
import { companyToday, companyTodayNoon } from '~/device/company-today.ts';
import { loadDefinition } from '../definitions.ts';

beforeEach(() => {
	vi.stubEnv('TZ', 'America/New_York');
	vi.stubEnv('GOUTONG_ZONE', 'Asia/Shanghai');
	// In Shanghai the new year has begun, on the device it has not.
	vi.useFakeTimers({ now: new Date('2026-12-31T17:30:00Z'), toFake: ['Date'] });
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

it('The day is the company’s wherever the device is, and the quarter with it', () => {
	expect(companyToday()).toBe('2027-01-01');
	expect(quartersUntil(companyTodayNoon())[0]).toBe('2027Q1');
});

it('Where no zone is known it is the day of the device', () => {
	vi.stubEnv('GOUTONG_ZONE', undefined);
	expect(companyToday()).toBe('2026-12-31');
});

it('An opinion bears that day, and so does the name of a file', async () => {
	const draft = { ...emptyDraft, theme: 'tools', matter: '打印机总坏' };
	const state = { step: 'hand_over', channel: 'box', pastHr: false, more: false } as const;
	const written = { ...state, draft, receipt: makeReceipt(), ways: [] };
	const { file } = await makeLeaving(written, [], '');
	expect(decodeMessage(await file.text())?.day).toBe('2027-01-01');
	expect(makeCsvFile([], loadDefinition('needs', 'en')).name).toContain('-2027-01-01-');
});

it('No part of a page asks for the day of the device instead', () => {
	const asking = globSync('src/{components,scorm,kit}/**/*.{ts,tsx}').filter((file) =>
		readFileSync(file, 'utf8').includes('toLocalDay('),
	);
	expect(asking).toEqual([]);
});
