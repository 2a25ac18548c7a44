import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale, locales } from '../../config/locales.ts';
import { createLabelSchema } from '../../src/core/authoring/strict.ts';
import { findBeginMistakes } from '../../src/core/definition/begin-mistakes.ts';
import { ensureCampaignsFit } from '../../src/core/definition/ensure-campaigns-fit.ts';
import { type FieldGroups, readFieldGroups } from '../../src/core/definition/field-groups.ts';
import { findClockMistakes } from '../../src/core/definition/clock-mistakes.ts';
import { findFigureMistakes } from '../../src/core/definition/figure-mistakes.ts';
import { findReportMistakes } from '../../src/core/definition/report-mistakes.ts';
import { findMappingMistakes } from '../../src/core/definition/mapping-mistakes.ts';
import { mappingSchema } from '../../src/core/definition/mapping-schema.ts';
import { findKeptMistakes } from '../../src/core/definition/kept-mistakes.ts';
import { findJoinMistakes } from '../../src/core/definition/join-mistakes.ts';
import { findTrialMistakes } from '../../src/core/definition/trial-mistakes.ts';
import { localise } from '../../src/core/definition/localise.ts';
import {
	type Organization,
	trackerSchema,
	type TrackerWords,
	trackerWordsSchema,
} from '../../src/core/definition/schema.ts';
import { keptLimits } from '../../src/core/keeping/kept-limits.ts';
import { clockLimits } from '../../src/core/handbook/clock-limits.ts';
import { findDisagreements } from '../../src/core/handbook/find-disagreements.ts';
import { listsToBeginFrom } from '../../src/core/handbook/lists-to-begin-from.ts';
import { type Plan, planListNames, planLists } from '../../src/core/handbook/plan-lists.ts';
import { createOrganizationSchema } from '../../src/core/organization/organization-schema.ts';
import { justThis } from '../../src/core/text/just-this.ts';
import { type Mistake, toMistake } from '../mistakes/mistake.ts';
import {
	contentFiles,
	contentOf,
	readRecord,
	readRows,
	readYaml,
	trackerIds,
} from '../sources/read-content.ts';
import { lineAt } from '../sources/source.ts';
import { findToolMistakes } from './find-tool-mistakes.ts';
import { readUsual } from './read-usual.ts';

/**
 * What the content files say that others do not know: lists of the plan, trackers with their words, campaigns.
 * Each of them has to fit its own schema first.
 */
export function findPlanMistakes(root: string): Mistake[] {
	const content = contentOf(root);
	const label = createLabelSchema(defaultLocale);
	const organization = createOrganizationSchema(label, readUsual(content)).parse(
		readYaml(content, 'organization.yml'),
	);
	const plan = Object.fromEntries(
		planListNames.map((name) => {
			const rows = readRows(content, `rules/${name}.yml`);
			const schema = planLists[name].schema(label);
			return [name, rows.map((row, position) => schema.parse({ ...row, position }))];
		}),
	) as unknown as Plan;
	const groups = attempt(() => readGroups(content));
	const ids = trackerIds(content);
	const raws = new Map(
		ids.map((id) => [id, trackerSchema.parse(readRecord(content, `trackers/${id}/tracker.yml`))]),
	);
	const figures = Object.fromEntries([...raws].map(([id, raw]) => [id, raw.figures]));
	const reports = Object.fromEntries([...raws].map(([id, raw]) => [id, raw.report]));
	const trials = Object.fromEntries(
		[...raws].flatMap(([id, { trial }]) => (trial ? [[id, trial]] : [])),
	);
	const definitions = [...raws].map(([id, raw]) => () => {
		const words = Object.fromEntries(locales.map(({ code }) => [code, wordsOf(content, id, code)]));
		return localise(id, raw, words, organization, defaultLocale, groups.made);
	});
	const made = groups.made ? definitions.map(attempt) : [];
	const whole = made.flatMap(({ made: definition }) => definition ?? []);
	const isWhole = groups.made !== undefined && whole.length === made.length;
	const limits = limitNames(plan, organization);
	const { counted } = limits;
	const campaigns = attempt(() => ensureCampaignsFit(organization, whole, ids));
	const sentences = [
		...findDisagreements(plan, organization),
		...findToolMistakes(raws, groups.made ?? {}, readRows(content, 'glossary.yml'), organization),
		...(groups.sentence ? [groups.sentence] : []),
		...(isWhole ? findJoinMistakes(whole) : []),
		...(isWhole ? findClockMistakes(whole, limits) : []),
		...(isWhole ? findKeptMistakes(whole, keptNames(plan, organization)) : []),
		...(isWhole ? findFigureMistakes(whole, figures, plan.metrics, counted) : []),
		...(isWhole ? findReportMistakes(whole, reports) : []),
		...(isWhole ? findTrialMistakes(whole, trials, figures, plan.metrics) : []),
		...(isWhole ? findBeginMistakes(whole, listsToBeginFrom(plan, organization)) : []),
		...(isWhole ? findMappingMistakes(whole, readMappings(content)) : []),
		...made.flatMap(({ sentence }) => sentence ?? []),
		...(campaigns.sentence ? [campaigns.sentence] : []),
	];
	return sentences.map((sentence) => withLine(root, toMistake(inContent(sentence))));
}

function limitNames({ limits }: Plan, organization: Organization) {
	const counted = Object.keys(clockLimits(limits, organization));
	return {
		counted,
		others: limits.map(({ id }) => id).filter((id) => !counted.includes(id)),
	};
}

function keptNames({ limits }: Plan, organization: Organization) {
	const days = Object.keys(keptLimits(limits, organization));
	const others = limits.map(({ id }) => id).filter((id) => !days.includes(id));
	return { days, others, own: Object.keys(organization.limits) };
}

function readGroups(content: string): FieldGroups {
	const files = contentFiles(content, 'fields/*.yml');
	return readFieldGroups(
		files.map((file) => [file.slice('fields/'.length, -'.yml'.length), readYaml(content, file)]),
	);
}

/** Mappings of other programs' exports, by the names of their files. */
function readMappings(content: string) {
	const files = contentFiles(content, 'collectors/*.yml');
	return Object.fromEntries(
		files.map((file) => [
			file.slice('collectors/'.length, -'.yml'.length),
			mappingSchema.parse(readYaml(content, file)),
		]),
	);
}

function wordsOf(content: string, id: string, locale: string): TrackerWords | undefined {
	const words = readYaml(content, `trackers/${id}/${locale}.yml`);
	return words === null ? undefined : trackerWordsSchema.parse(words);
}

function attempt<Made>(make: () => Made): { made?: Made; sentence?: string } {
	try {
		return { made: make() };
	} catch (error) {
		return { sentence: error instanceof Error ? error.message : String(error) };
	}
}

/** Files are named from the project's root. */
function inContent(sentence: string): string {
	return /^\w+\.yml/.test(sentence) ? `src/content/${sentence}` : sentence;
}

/** A mistake of a whole file, at the line of the first of the names it says. */
function withLine(root: string, mistake: Mistake): Mistake {
	const file = mistake.place;
	if (!file.endsWith('.yml')) return mistake;
	const text = readFileSync(join(root, file), 'utf8');
	const quoted = [...mistake.sentence.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
	const names = [...quoted, ...(mistake.name ?? '').split(' › ').toReversed()];
	const at = names.map((name) => text.search(wordOf(name))).find((found) => found >= 0);
	return at === undefined ? mistake : { ...mistake, place: `${file}:${lineAt(text, at)}` };
}

function wordOf(name: string): RegExp {
	return new RegExp(`(?<![\\w-])${justThis(name)}(?![\\w-])`);
}
