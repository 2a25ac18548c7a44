import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gone, withoutMissingTools } from '~/core/handbook/without-missing-tools.ts';
import { withoutPagesOff } from '~/core/handbook/without-pages-off.ts';
import { isOff } from '~/core/organization/is-off.ts';
import { findPagesOffMistakes } from '../../../integrations/sources/find-pages-off-mistakes.ts';
import { allPages } from '../../../integrations/sources/source.ts';
import { localise } from '~/core/definition/localise.ts';
import { sampleEntries } from '~/core/training/sample-entries.ts';
import { loadOrganization, readTracker } from '../definitions.ts';
import { loadRules } from '../handbook.ts';

const organization = loadOrganization();
const plan = loadRules();

const bookOf = (own: typeof organization) =>
	localise('opinion_book', readTracker('opinion_book'), {}, own, 'zh-CN', {});

describe('A company without a tool', () => {
	const tools = { ...organization.tools, staff_app: null };
	const rest = withoutMissingTools(plan, { ...organization, tools });

	it('is without the mechanisms that need it, and no list names them', () => {
		const named = (one: typeof plan) =>
			[one.scenarios, one.rules, one.notes].flatMap((rows) =>
				rows.flatMap(({ mechanisms }) => mechanisms),
			);
		expect(plan.mechanisms.map(({ id }) => id)).toContain('M11');
		expect(rest.mechanisms.map(({ id }) => id)).not.toContain('M11');
		expect(named(plan)).toContain('M11');
		expect(named(rest)).not.toContain('M11');
	});

	it('has no limit that belongs to a tool it has not, and all of them where it has them', () => {
		const without = { ...organization, tools: { ...organization.tools, opinion_box: null } };
		expect(gone(plan.limits, without).map(({ id }) => id)).toEqual([
			'box_acknowledgement',
			'box_answer',
		]);
		expect(gone(plan.limits, organization)).toEqual([]);
	});

	it('is told no gap of the plan that is about the tool, and nothing names it', () => {
		const without = { ...organization, tools: { ...organization.tools, opinion_box: null } };
		const boxless = withoutMissingTools(plan, without);
		const named = (one: typeof plan) =>
			[one.metrics, one.tables].flatMap((rows) => rows.flatMap(({ resolutions }) => resolutions));
		expect(plan.resolutions.map(({ id }) => id)).toContain('X10');
		expect(boxless.resolutions.map(({ id }) => id)).not.toContain('X10');
		expect(named(plan)).toContain('X10');
		expect(named(boxless)).not.toContain('X10');
		expect(boxless.resolutions).toHaveLength(plan.resolutions.length - 1);
	});

	it('is offered no answer that is about the tool, and reads what was answered before', () => {
		const channelsOf = (own: typeof organization) =>
			bookOf(own).fields.flatMap((field) =>
				field.id === 'channel' && 'options' in field ? field.options : [],
			);
		const without = { ...organization, tools: { ...organization.tools, opinion_box: null } };
		const offered = (own: typeof organization) =>
			channelsOf(own).flatMap(({ code, retired }) => (retired ? [] : [code]));
		expect(offered(organization)).toEqual(['box', 'named', 'mailbox']);
		expect(offered(without)).toEqual(['named', 'mailbox']);
		expect(channelsOf(without).map(({ code }) => code)).toContain('box');
	});

	it('is told no sample about the tool, and the others keep the places by which samples lead to each other', () => {
		const without = { ...organization, tools: { ...organization.tools, opinion_box: null } };
		const [all, rest] = [bookOf(organization).samples, bookOf(without).samples];
		expect(all.map(({ channel }) => channel)).toEqual(['box', 'box', 'mailbox']);
		expect(rest).toEqual([{}, {}, all[2]]);
		const records = sampleEntries([bookOf(without)], new Date('2026-11-28T09:00+08:00'), 'd');
		expect(records.map(({ values }) => values['channel'])).toEqual(['mailbox']);
		const [, , third] = sampleEntries([bookOf(organization)], new Date(), 'd');
		expect(records[0]?.id).toBe(third?.id);
	});

	it('is asked about the use of no tool it has not', () => {
		const toolsOf = (own: typeof organization) =>
			localise('tool_use', readTracker('tool_use'), {}, own, 'zh-CN', {})
				.fields.flatMap((field) => (field.id === 'tool' && 'options' in field ? field.options : []))
				.flatMap(({ code, retired }) => (retired ? [] : [code]));
		const none = Object.fromEntries(Object.keys(organization.tools).map((id) => [id, null]));
		expect(toolsOf(organization)).toHaveLength(8);
		expect(toolsOf({ ...organization, tools: none })).toEqual(['handbook', 'other']);
	});

	it('is offered no such limit: pages ask for those that are there', () => {
		const pages = globSync('src/components/**/*.astro');
		expect(pages.length).toBeGreaterThan(100);
		const asking = (words: string) =>
			pages.filter((page) => readFileSync(page, 'utf8').includes(words));
		expect(asking('limitsThere(')).toContain('src/components/ClockTrial.astro');
		expect(asking("loadRows('limits'")).toEqual([]);
	});

	it('keeps everything else', () => {
		expect(rest.mechanisms).toHaveLength(plan.mechanisms.length - 1);
		expect(withoutMissingTools(plan, organization)).toBe(plan);
	});
});

describe('A page that is switched off', () => {
	it('is told by its name or its folder', () => {
		expect(isOff('/everyone/remote/', ['everyone/remote'])).toBe(true);
		expect(isOff('pilot/verdict', ['pilot'])).toBe(true);
		expect(isOff('phases/pilot', ['pilot'])).toBe(false);
		expect(isOff('everyone/remotely', ['everyone/remote'])).toBe(false);
	});

	it('is led to by no document of the plan, which is named all the same', () => {
		const pagesOf = (one: typeof plan) => one.documents.map(({ page }) => page);
		expect(pagesOf(plan)).toContain('hr/interviews');
		const rest = withoutPagesOff(plan, ['hr/interviews']);
		expect(pagesOf(rest)).toEqual(
			pagesOf(plan).map((page) => (page === 'hr/interviews' ? null : page)),
		);
		expect(pagesOf(withoutPagesOff(plan, ['pilot']))).toEqual(pagesOf(plan));
	});

	it.each([
		['everyone/remot', /^src\/content\/organization\.yml, .*Did you mean "everyone\/remote"\?$/],
		['everyone/map', /other pages need it/],
		['everyone', /other pages need it/],
		['trackers/needs', /other pages need it/],
	])('%s cannot be', (page, sentence) => {
		const pages = allPages('.');
		expect(findPagesOffMistakes([page], pages)).toEqual([expect.stringMatching(sentence)]);
		expect(findPagesOffMistakes(['everyone/remote', 'pilot'], pages)).toEqual([]);
	});
});
