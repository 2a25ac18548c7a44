import { afterEach, expect, it, vi } from 'vitest';
import { edition } from '~/components/print/edition.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
	['Europe/Berlin', 'November 30, 2026'],
	['Asia/Shanghai', 'December 1, 2026'],
])('what is built for a company in %s bears the day it is there', (zone, day) => {
	vi.stubEnv('GOUTONG_ZONE', zone);
	vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-30T17:00:00Z') / 1000));
	expect(edition('en').date).toBe(day);
});
