import { fileURLToPath } from 'node:url';
import { readCourses } from '../../../integrations/content/find-course-mistakes.ts';
import type { RawItem } from '~/core/training/item-schema.ts';
import { loadPages } from '../handbook.ts';

/** A language courses are written in. */
export type Language = 'zh-CN' | 'en';

/** A question in the words of a language. */
export interface Asked {
	course: string;
	id: string;
	kind: RawItem['kind'];
	ask: string;
	options: Record<string, string>;
	right: string[];
	cite: string;
	/** The limit that is the answer. */
	limit: string | null;
	/** All that a learner reads of it. */
	words: string[];
}

/** Every course there is. */
export const courses = readCourses(fileURLToPath(new URL('../../..', import.meta.url)));
/** Every question of every course. */
export const questions = { 'zh-CN': questionsIn('zh-CN'), en: questionsIn('en') };
/** The languages courses are written in. */
export const languages = ['zh-CN', 'en'] as const;

function questionsIn(language: Language): Asked[] {
	return courses.flatMap(({ id, raw, words }) =>
		raw.modules.flatMap((module) =>
			module.objectives
				.flatMap(({ items }) => items)
				.map((item): Asked => {
					const own =
						language === 'en' ? words.get('en')?.modules[module.id]?.items[item.id] : item;
					const options = (own && 'options' in own && own.options) || {};
					const pairs = (own && 'pairs' in own && own.pairs) || {};
					const { ask = '', why = '', cite = '' } = own ?? {};
					return {
						course: id,
						id: item.id,
						kind: item.kind,
						ask,
						options,
						right: item.kind === 'one' ? item.right : [],
						cite,
						limit: item.kind === 'number' && 'limit' in item.right ? item.right.limit : null,
						words: [ask, why, ...Object.values(options), ...Object.values(pairs).flat()],
					};
				}),
		),
	);
}

/** A heading as the anchor it becomes: its words, without marks and components. */
const anchorOf = (heading: string) =>
	heading
		.replace(/<[^>]+>/g, '')
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.replaceAll(' ', '-');

/** Headings that stand in components, with their anchors. */
const ofComponents: readonly [tag: string, anchor: string][] = [
	['<Mistakes', 'mistakes'],
	['<EmergencyCalls', 'what-to-say'],
];

/** The sections of every page, as courses cite them, with what stands in each. */
export const sections = new Map(
	loadPages().flatMap(({ id, language, body }) => {
		const place = (anchor: string) => `${language} ${id.replace(/^en\//, '')}#${anchor}`;
		return [
			...body
				.split(/^##+ /m)
				.slice(1)
				.map((section): [string, string] => {
					const [heading = ''] = section.split('\n');
					return [place(anchorOf(heading)), section];
				}),
			...ofComponents.flatMap(([tag, anchor]): [string, string][] =>
				body.includes(tag) ? [[place(anchor), body.slice(body.indexOf(tag))]] : [],
			),
		];
	}),
);
