import { describe, expect, it } from 'vitest';
import { handbookFacts } from '~/core/handbook/page-schema.ts';
import { loadOrganization, trackerIds } from '../definitions.ts';
import { attributes, listed, loadGlossary, loadPages, loadRules, type Page } from '../handbook.ts';

const pages = loadPages();
const rules = loadRules();
const organization = loadOrganization();
const ids = new Set(pages.map(({ id }) => id));
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const idOf = (page: string, language: Page['language']) =>
	language === 'en' ? `en/${page}`.replace(/\/$/, '') : page;

/** What a component may be given, and where to look when it was given something else. */
const allowed: [component: string, attribute: string, known: string[], look: string][] = [
	['Limit', 'id', idsOf(rules.limits), 'src/content/rules/limits.yml'],
	['Facts', 'limit', idsOf(rules.limits), 'src/content/rules/limits.yml'],
	['Facts', 'form', trackerIds(), 'src/content/trackers/'],
	['Tracker', 'id', trackerIds(), 'src/content/trackers/'],
	['Role', 'id', codes(organization.roles), 'roles in organization.yml'],
	['Department', 'id', codes(organization.departments), 'departments in organization.yml'],
	['Threshold', 'id', ['scores', 'comments'], 'privacy in organization.yml'],
	['Term', 'id', idsOf(loadGlossary()), 'src/content/glossary.yml'],
	['MechanismCard', 'id', idsOf(rules.mechanisms), 'src/content/rules/mechanisms.yml'],
	['PlanTable', 'id', idsOf(rules.tables), 'src/content/rules/tables.yml'],
	['StepTable', 'phase', idsOf(rules.phases), 'src/content/rules/phases.yml'],
];

const allowedLists: [component: string, known: string[], look: string][] = [
	['MechanismTable', idsOf(rules.mechanisms), 'mechanisms.yml'],
	['MetricTable', idsOf(rules.metrics), 'metrics.yml'],
	['DocumentTable', idsOf(rules.documents), 'documents.yml'],
	['RoleTable', idsOf(rules.roles), 'roles.yml'],
	['RuleTable', idsOf(rules.rules), 'rules.yml'],
	['LimitTable', idsOf(rules.limits), 'limits.yml'],
	['NoteTable', idsOf(rules.notes), 'notes.yml'],
	['ScenarioTable', idsOf(rules.scenarios), 'scenarios.yml'],
	['ResolutionList', idsOf(rules.resolutions), 'resolutions.yml'],
];

/** An hour limit written by hand, which would stay behind when `organization.yml` changes. */
const handWritten = {
	'zh-CN': /(?<![\d.])(24|48|72|1|2)\s*个?\s*小时/g,
	en: /(?<![\d.])(24|48|72|1|2)[\s-]hours?\b/gi,
};

describe.each(pages)('$file', (page) => {
	const { id, language, facts, body } = page;

	it('says what a handbook page must say, with an owner and ids that exist', () => {
		const stated = handbookFacts(id, facts, organization.pages);
		if (stated === null) return;
		expect(codes(organization.roles)).toContain(stated.owner);
		const known = new Set(Object.values(rules).flatMap((list) => idsOf(list)));
		// V, the privacy rules, have no list of their own.
		expect(stated.covers.filter((one) => !known.has(one) && !/^V\d+$/.test(one))).toEqual([]);
		expect(stated.covers.filter((one, at) => stated.covers.indexOf(one) !== at)).toEqual([]);
	});

	it('is there in every language and covers the same', () => {
		const chinese = language === 'en' ? id.replace(/^en\/?/, '') : id;
		const other = pages.find((one) => one.id === idOf(chinese, language === 'en' ? 'zh-CN' : 'en'));
		const index = pages.find((one) => one.file.endsWith('docs/index.mdx'));
		expect((other ?? (chinese === '' ? index : undefined))?.facts.covers).toEqual(facts.covers);
	});

	it('names only what exists', () => {
		const strangers = [
			...allowed.flatMap(([component, attribute, known, look]) =>
				attributes(body, component, attribute)
					.filter((value) => !known.includes(value))
					.map((value) => `<${component} ${attribute}="${value}">: look in ${look}`),
			),
			...allowedLists.flatMap(([component, known, look]) =>
				listed(body, component, 'ids')
					.filter((value) => !known.includes(value))
					.map((value) => `<${component}> ${value}: look in src/content/rules/${look}`),
			),
		];
		expect(strangers).toEqual([]);
	});

	it('leads only to pages that exist', () => {
		const related = listed(body, 'Related', 'pages').map((one) => idOf(one, language));
		const links = [...body.matchAll(/\]\((\/[^)#]*)|href[:=]\s*["'](\/[^"'#]*)/g)].map(
			([, inText, inTag]) => (inText ?? inTag ?? '').replace(/^\/|\/$/g, ''),
		);
		const exists = (one: string) =>
			ids.has(one) ||
			one === '' ||
			/^(en\/)?(paper|courses|practice)(\/|$)/.test(one) ||
			(one === 'en' && ids.has('en/index'));
		expect([...related, ...links].filter((one) => !exists(one))).toEqual([]);
	});

	it('begins no paragraph with a component that belongs inside a sentence', () => {
		// The formatter gives it a line of its own; MDX then takes it for a block and tears the sentence apart.
		const alone = /^\s*<(Role|Department|Limit|Term|Threshold|Contact)\b.*$/gm;
		expect(body.match(alone) ?? []).toEqual([]);
	});

	it('leaves hour limits to <Limit>', () => {
		expect(body.match(handWritten[language]) ?? []).toEqual([]);
	});
});
