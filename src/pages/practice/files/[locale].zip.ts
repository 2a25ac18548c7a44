import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from 'config/locales.ts';
import { zipFiles } from '~/core/csv/write/zip-files.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { idOf } from '~/core/entries/id-of.ts';
import { sampleAnswers } from '~/core/training/sample-answers.ts';
import { loadDefinitions } from '~/site/load-definitions.ts';
import { loadTranslate } from '~/site/load-words.ts';

/** Served as `/practice/files/<locale>.zip`: what departments would hand in, made up, to collect for practice. */
export const prerender = true;

export const getStaticPaths = (() =>
	locales.map(({ code }) => ({ params: { locale: code } }))) satisfies GetStaticPaths;

/** How many of each department answered: the last are too few to be told of. */
const people = [12, 9, 7, 3];

export const GET: APIRoute<never, { locale: string }> = async ({ params: { locale } }) => {
	const t = await loadTranslate(locale, ['practice']);
	const asked = (await loadDefinitions(locale)).find(
		(one) => one.anonymous && sampleAnswers(one, '', 0) !== null,
	);
	if (!asked)
		throw new Error(
			'No anonymous form has a matrix: there is nothing to practise collecting with.',
		);
	const field = asked.fields.find(({ type }) => type === 'department');
	const departments = field && 'options' in field ? field.options : [];
	const files: Record<string, Uint8Array> = {};
	for (const [at, count] of people.entries()) {
		const department = departments.filter(({ retired }) => !retired)[at];
		if (!department) continue;
		const { text } = encodeCsv(sampleAnswers(asked, department.code, count) ?? [], asked, {
			batch: idOf('b', new Uint8Array([at])),
			// The same file at every build.
			random: () => 0.5,
		});
		const content = new TextEncoder().encode(text);
		files[`${t('practice.stamp')}${department.label}.csv`] = content;
		// Handed in twice, as happens.
		if (at === 1) files[`${t('practice.stamp')}${department.label} (2).csv`] = content;
	}
	return new Response(zipFiles(files), { headers: { 'content-type': 'application/zip' } });
};
