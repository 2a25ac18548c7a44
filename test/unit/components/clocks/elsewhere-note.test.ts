import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { ElsewhereNote } from '~/components/clocks/ElsewhereNote.tsx';
import { RecordClocks } from '~/components/tracker/register/RecordClocks.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import { toldDues } from '~/core/tables/told-due.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import { loadCompany } from '../../clocks/company/company.ts';
import { loadDefinition } from '../../definitions.ts';
import { loadWords } from '../../interface-words.ts';

/** Friday 23:30 in New York; the device of these tests is in Shanghai, where it is Saturday 11:30. */
const now = new Date('2026-10-31T03:30:00Z');
const say = (locale: string, child: ComponentChildren) =>
	renderToString(h(WordsProvider, { words: loadWords(locale), locale, children: child })).replace(
		/&#39;/g,
		"'",
	);
const noteOf = (locale: string, zone: string | undefined) =>
	say(locale, h(ElsewhereNote, { zone, now }));

describe('on a device whose clock shows another time than the company’s', () => {
	it('it is said by which of them limits are given, and what that clock shows', () => {
		expect(noteOf('en', 'America/New_York')).toContain('(Eastern Daylight Time, now Fri 23:30)');
		expect(noteOf('zh-CN', 'America/New_York')).toMatch(/（北美东部夏令时间，现在是周五 ?23:30）/);
		expect(noteOf('en', 'Asia/Kathmandu')).toContain('now Sat 09:15');
	});

	it('a record says it below its limits', () => {
		const company = loadCompany();
		const clocks: ClockOfRecord[] = readRecordClocks(
			loadDefinition('first_responses', 'en'),
			{ asked_at: '2026-10-31T11:30+08:00', urgency: 'normal', ours: 'ours', status: 'open' },
			[],
			company,
			now,
		);
		expect(clocks).not.toEqual([]);
		const below = (zone: string) => {
			const elsewhere = { ...company, calendar: { ...company.calendar, zone } };
			const named = { name: '', contact: '', collector: '', campaigns: [] };
			return say('en', h(RecordClocks, { clocks, company: { ...named, ...elsewhere }, now }));
		};
		expect(below('America/New_York')).toContain("Limits are in the company's time");
		expect(below('Asia/Shanghai')).not.toContain("company's time");
	});
});

it('is said where both show the same now, and not at the moment a limit ends', () => {
	// The device's clock in Shanghai had summer time until 1991, Singapore's none.
	const summer = Date.parse('1990-07-01T03:30:00Z') / 60_000;
	const at = (told: (number | null)[]) =>
		say('en', h(ElsewhereNote, { zone: 'Asia/Singapore', now, told }));
	expect(at([])).toBe('');
	expect(at([now.getTime() / 60_000 + 60, null])).toBe('');
	expect(at([summer])).toContain("Limits are in the company's time");
});

it('a table tells it where one of its records ends when summer time has begun in one of the two', () => {
	vi.stubEnv('TZ', 'America/Phoenix');
	const winter = new Date('2026-11-26T20:00:00Z');
	const due = (at: string) => ({ state: 'open', due: Date.parse(at) / 60_000 }) as ClockOfRecord;
	const below = (...clocks: ClockOfRecord[]) => {
		const row = { key: '', entry: {} as Entry, conflict: false };
		const told = toldDues([row, { ...row, clocks }]);
		return say('en', h(ElsewhereNote, { zone: 'America/Denver', now: winter, told }));
	};
	expect(below(due('2026-11-27T20:00:00Z'))).toBe('');
	expect(below(due('2026-11-27T20:00:00Z'), due('2027-04-01T20:00:00Z'))).toContain(
		"Limits are in the company's time",
	);
	// What is over tells no moment.
	expect(below({ ...due('2027-04-01T20:00:00Z'), state: 'on_time' })).toBe('');
	vi.unstubAllEnvs();
});

it('nothing is said where both show the same, or the page has no limits', () => {
	expect(noteOf('en', 'Asia/Shanghai')).toBe('');
	expect(noteOf('en', 'Asia/Singapore')).toBe('');
	expect(noteOf('en', undefined)).toBe('');
});
