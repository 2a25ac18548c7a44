import { describe, expect, it } from 'vitest';
import { limitOf } from '~/core/handbook/limits.ts';
import { loadDefinition, loadOrganization } from '../definitions.ts';
import { loadPages, loadPictures, loadRules } from '../handbook.ts';

const rules = loadRules();
const organization = loadOrganization();
const pages = loadPages();

function named<Row extends { id: string }>(rows: readonly Row[], id: string): Row {
	const found = rows.find((one) => one.id === id);
	if (!found) throw new Error(`The rules have no ${id}.`);
	return found;
}

const document = (id: string) => named(rules.documents, id);
const mechanism = (id: string) => named(rules.mechanisms, id);
const limit = (id: string) => limitOf(named(rules.limits, id), organization);

/** A time by which something has to be done, in numbers of days, weeks or months. */
const typed = {
	'zh-CN': /[\d一二两三四五六七八九十半]+ ?(?:个工作日|周|天|个月)(?:之|以)?内/g,
	en: /within (?:an? |one |two |three |four |five |six |ten |\d+ )(?:working )?(?:day|week|month)s?\b/gi,
};

/** Such times that are no limit of the company: the law's, an example's, the length of something. */
const noLimit: Record<string, string[]> = {
	// Whatever can be done soonest comes first; a month either side of the day the handbook takes effect.
	'hr/needs-to-mechanisms': ['一个月内', 'within a month'],
	'hr/training': ['一个月内', 'Within a month'],
	'hr/diagnosis': ['四周内'],
	'managers/performance-talk': ['一个月内'],
	'pilot/baseline': ['两天以内'],
	// Article 13 of the regulation.
	'external/public-statement': ['within 30 days', '三十日内'],
};

describe('What is decided is decided once', () => {
	it.each(pages)('$file takes its limits in days and weeks from the list', (page) => {
		const id = page.id.replace(/^en\//, '');
		const found: string[] = page.body.match(typed[page.language]) ?? [];
		expect(found.filter((one) => !(noLimit[id] ?? []).includes(one))).toEqual([]);
	});

	it('no page has a clock of its own where a limit is meant', () => {
		const ownClock = /[三一两]只钟|的钟|\b(?:three|own) clocks?\b|clock of (?:its|their) own/i;
		expect(pages.filter(({ body }) => ownClock.test(body)).map(({ file }) => file)).toEqual([]);
	});

	it('minutes have three limits: everyday meetings, workshops, reviews; one page names them all', () => {
		const [page] = pages.filter(({ id }) => id === 'everyone/good-meetings');
		for (const id of ['minutes_sent', 'workshop_record', 'review_record'])
			expect(page?.body).toContain(`<Limit id="${id}" />`);
		expect(limit('minutes_sent')?.unit).toBe('hours');
		expect(document('D7').when?.['zh-CN']).toContain('时限');
	});

	it('who calls a meeting checks its topics and sends its minutes; who wants a change tells of it', () => {
		expect(mechanism('M29').owner_words?.['zh-CN']).toBe('会议召集人');
		expect(document('D7').owner).toBe(mechanism('M29').owner);
		expect(document('D22').owner).toBe(mechanism('M35').owner);
	});

	it('who judges a pilot does not ask its staff', () => {
		expect(document('D17').owner).toBe('human_resources');
	});

	it('the half-year review is held once the report on the quarter before is out', () => {
		const review = organization.meetings.find((one) => one.mechanism === 'M25');
		const report = limit('quarterly_report');
		expect(report?.unit).toBe('weeks');
		// Month 1 is the one after the quarter; its first week ends on day 7.
		const day = ((review?.month ?? 1) - 1) * 28 + ((review?.week ?? 1) - 1) * 7 + 1;
		expect(day).toBeGreaterThan((report?.to ?? 0) * 7);
	});

	it('the weekly opening of the mailbox in the example is on the day the company opens it', () => {
		const { weekday } = organization.meetings.find((one) => one.mechanism === 'M13') ?? {};
		const [page] = pages.filter(({ id }) => id === 'en/hr/forum-and-mailbox');
		const days = [...(page?.body ?? '').matchAll(/\| (\w{3}) \d{4}-\d{2}-\d{2}/g)];
		expect(days.length).toBeGreaterThan(1);
		for (const [, day = ''] of days) expect(weekday?.slice(0, 3)).toBe(day.toLowerCase());
	});

	it('the seven steps of an opinion are called as the picture calls them, and nowhere typed in a list of their own', () => {
		const { steps } = named(loadPictures(), 'opinion_loop');
		for (const language of ['zh-CN', 'en'] as const) {
			const names = steps.map(({ label }) => label[language] ?? '');
			const typedSteps = names.map((name, at) => new RegExp(`^${at + 1}\\. \\*\\*${name}`, 'm'));
			const listing = pages.filter(
				({ body, ...page }) =>
					page.language === language && typedSteps.every((step) => step.test(body)),
			);
			expect(listing.map(({ file }) => file)).toEqual([]);
			const [page] = pages.filter(
				(one) => one.language === language && one.id.endsWith('hr/forum-and-mailbox'),
			);
			const said = [
				...(page?.body ?? '').matchAll(/^(\d)\. \*\*<StepName of="opinion_loop" at=\{(\d)\}/gm),
			];
			expect(said.map(([, line, at]) => `${line}${at}`)).toEqual(
				names.map((_, at) => `${at + 1}${at + 1}`),
			);
		}
		// Where the plan breaks off, the lists name all seven.
		const inChinese = steps.map(({ label }) => label['zh-CN']).join('、');
		expect(named(rules.rules, 'R16').kept_by?.['zh-CN']).toContain(inChinese);
		expect(named(rules.resolutions, 'X1').chosen['zh-CN']).toContain(inChinese);
		expect(named(rules.notes, 'N4').done['zh-CN']).toContain(inChinese);
		expect(named(rules.notes, 'N4').done['en']?.toLowerCase()).toContain(
			steps.map(({ label }) => label['en']?.toLowerCase()).join(', '),
		);
	});

	it('a complaint’s step is called alike in the record and on the pages', () => {
		const kind = loadDefinition('complaint_events', 'zh-CN').fields.find(({ id }) => id === 'kind');
		const told =
			kind && 'options' in kind ? kind.options.find(({ code }) => code === 'acknowledged') : null;
		const page = pages.find(({ id }) => id === 'external/complaint-example');
		expect(page?.body).toContain(told?.label ?? 'no such step');
	});
});
