import type { Entry } from '~/core/entries/entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { loadDefinition } from '../definitions.ts';
import { collectedIn, good, type OpenedService, quietly } from './open-service.ts';
import { handOver, write } from './people.ts';

/** An anonymous form, and one with names. */
export const survey = loadDefinition('assessment');
export const needs = loadDefinition('needs');

/** An answer to the first. */
export const answer: Values = {
	period: '2026Q4',
	instrument: 'survey',
	dimension: 'meeting_efficiency',
	score: 2,
	problem: '会议没有结论',
};

/** The same with other words. */
export const say = (problem: string) => write(survey, { ...answer, problem });

/** A file of one person, named after them as mails name them. */
export const fileOf = (person: number, entries: Entry[]) =>
	handOver(entries, survey, `survey-person-${person}.csv`);

/** Has files imported in one step, edits taken; gives its number. */
export async function bring({ api }: OpenedService, files: ReturnType<typeof fileOf>[]) {
	good(await api.preview(files, quietly));
	return good(await api.commit('take', quietly)).step;
}

/** The steps so far, the newest first. */
export const stepsOf = async ({ api }: OpenedService) => good(await api.overview()).steps;

/** What is collected under “problem”. */
export const problemsIn = async ({ db }: OpenedService) =>
	(await collectedIn(db)).flatMap(({ register }) =>
		register.heads.map(({ values }) => values['problem']),
	);
