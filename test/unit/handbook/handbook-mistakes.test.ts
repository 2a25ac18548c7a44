import { describe, expect, it } from 'vitest';
import { handbookFacts, pageSchema } from '~/core/handbook/page-schema.ts';
import { planSchema } from '~/site/schemas.ts';

const mechanismSchema = planSchema('mechanisms');

const facts = {
	audience: ['everyone'],
	owner: 'human_resources',
	version: '1.0',
	effective: '2026-12-01',
	review: '2027-06-01',
	covers: ['M09'],
};

const mechanism = {
	id: 'M09',
	name: { 'zh-CN': '首问负责制', en: 'First-response rule' },
	group: 'cross',
	scene: { 'zh-CN': '收到需求', en: 'A request comes' },
	channel: { kind: null },
};

const sentences = (schema: typeof pageSchema | typeof mechanismSchema, data: unknown) =>
	schema
		.safeParse(data)
		.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('A mistake at the top of a handbook page is told with place and remedy', () => {
	it.each<[string, object, string]>([
		[
			'an audience nobody is',
			{ audience: ['all'] },
			'audience.0: Write some of: everyone, managers',
		],
		['a version as a number', { version: 1 }, 'version: Write the version in quotation marks'],
		['a day that is none', { review: '2027-06' }, 'review: Write a day as "2026-12-01"'],
		['one question instead of a list', { asks: '老板' }, 'asks: Write a list, one question a line'],
		['a question of nothing', { asks: [' '] }, 'asks.0: Write a question or its words'],
		['an id of no kind', { covers: ['Q1'] }, 'covers.0: Write ids such as M09, R1 or X27.'],
	])('%s', (_, change, sentence) => {
		expect(sentences(pageSchema, { ...facts, ...change }).join('\n')).toContain(sentence);
	});

	it('a page without its facts is told which lines to write', () => {
		// A form, as a role or a course, may be called like a folder.
		expect(handbookFacts('en/trackers/hr', {})).toBeNull();
		expect(() => handbookFacts('en/hr/report', { audience: ['hr'] })).toThrow(
			/src\/content\/docs\/en\/hr\/report\.mdx says nothing about owner, version.*\n {2}owner: human_resources/s,
		);
	});

	it('a review before the page is in force is refused', () => {
		const page = pageSchema.parse({ ...facts, review: '2026-01-01' });
		expect(() => handbookFacts('hr/report', page)).toThrow('Write a later day for review');
	});

	it('a page in force before it is published is refused; its days of discussion and publication are told', () => {
		const page = pageSchema.parse({ ...facts, published: '2026-12-02' });
		expect(() => handbookFacts('hr/report', page)).toThrow('Write a later day for effective');
		const days = { discussed: '2026-10-08', agreed: '2026-11-02', published: '2026-11-20' };
		expect(handbookFacts('hr/report', pageSchema.parse(facts), days)).toMatchObject(days);
	});

	it('a page says of its days only what differs from those of the company', () => {
		const all = { version: '1.0', effective: '2026-12-01', review: '2027-06-01' };
		const { audience, owner, covers } = facts;
		const page = pageSchema.parse({ audience, owner, covers });
		expect(handbookFacts('hr/report', page, all)).toEqual(facts);
		expect(handbookFacts('hr/report', { ...page, version: '1.1' }, all)).toEqual({
			...facts,
			version: '1.1',
		});
		expect(handbookFacts('hr/report', page, { version: '1.0' })?.review).toBeNull();
	});

	it.each(['index', 'en', 'about/adopt', 'trackers/needs'])('%s need not have them', (id) => {
		expect(handbookFacts(id, {})).toBeNull();
	});

	it.each(['phases', 'en/phases', 'everyone/map'])('%s must', (id) => {
		expect(handbookFacts(id, pageSchema.parse(facts))).toEqual(facts);
	});
});

describe('A mistake in mechanisms.yml is told with place and remedy', () => {
	it('and none is found in a short one', () => {
		expect(sentences(mechanismSchema, mechanism)).toEqual([]);
	});

	it.each<[string, object, string]>([
		[
			'an id of another kind',
			{ id: 'K9' },
			'id: "K9" is no id of this list. Write one such as M09.',
		],
		['a frequency we lack', { frequency: 'often' }, 'frequency: Write one of: daily, weekly'],
		['a column nobody has', { editors: ['colour'] }, 'editors.0: Write names of columns: name'],
		['a property nobody has', { colour: 'red' }, ': a mechanism has no property called "colour"'],
		['words in one language only', { scene: { en: 'A' } }, 'scene: Write the words in zh-CN'],
	])('%s', (_, change, sentence) => {
		expect(sentences(mechanismSchema, { ...mechanism, ...change }).join('\n')).toContain(sentence);
	});
});
