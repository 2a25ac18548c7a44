import { readFileSync, writeFileSync } from 'node:fs';
import { locales } from 'config/locales.ts';
import { describe, expect, it } from 'vitest';
import type { Field, Option } from '~/core/fields/field.ts';
import { loadDefinitions } from '../definitions.ts';

/**
 * Every label a field (`score`) or a choice (`status=done`) has had, by tracker; without four of one
 * word that any file may have (Name, Version, 内容) and that no release had.
 */
type Said = Record<string, Record<string, string[]>>;

/** What something is called now, and every name it is read by. */
type Named = Pick<Option, 'label' | 'labels'>;

function namesToday(locale: string): Map<string, Map<string, Named>> {
	return new Map(
		loadDefinitions(locale).map(({ id, fields }) => [
			id,
			new Map(
				fields.flatMap((field): [string, Named][] => [
					[field.id, field],
					...own(field).map((one): [string, Named] => [`${field.id}=${one.code}`, one]),
				]),
			),
		]),
	);
}

/** Choices the form names itself: departments and roles are the company's to name. */
function own(field: Field): readonly Option[] {
	if (field.type === 'department' || field.type === 'role') return [];
	return 'options' in field ? field.options : [];
}

/** A file typed by a person, or kept from years ago, names columns and choices as its form did then. */
describe.each(locales.map(({ code }) => code))('labels of fields and choices in %s', (locale) => {
	const file = new URL(`../../fixtures/labels-said/${locale}.json`, import.meta.url);
	// As the last run with LOCK=write has written it.
	const said = JSON.parse(readFileSync(file, 'utf8')) as Said;
	const today = namesToday(locale);

	it('are read by every name they ever had', () => {
		const lost = Object.entries(said).flatMap(([tracker, labels]) =>
			Object.entries(labels).flatMap(([key, all]) => {
				const now = today.get(tracker)?.get(key);
				if (!now) return [];
				return all
					.filter((one) => one !== now.label && !now.labels.includes(one))
					.map((one) => `${tracker}, ${key}: write aliases: [${one}] beside "${now.label}"`);
			}),
		);
		expect(lost).toEqual([]);
	});

	it('are kept for the day they change', () => {
		const kept: Said = structuredClone(said);
		for (const [tracker, labels] of today) {
			const all = kept[tracker] ?? {};
			kept[tracker] = all;
			for (const [key, { label }] of labels) all[key] = [...new Set([...(all[key] ?? []), label])];
		}
		if (process.env['LOCK'] === 'write')
			writeFileSync(file, `${JSON.stringify(kept, null, '\t')}\n`);
		else
			expect(
				said,
				'New labels. If they are final, keep them: LOCK=write npx vitest run --project unit test/unit/definition/labels-said.test.ts',
			).toEqual(kept);
	});
});
