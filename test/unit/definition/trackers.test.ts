import { describe, expect, it } from 'vitest';
import { locales } from 'config/locales.ts';
import { checkNames } from '~/core/definition/check-names.ts';
import { normaliseValues } from '~/core/entries/normalise-values.ts';
import { problemsOf } from '~/core/entries/validate.ts';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import { forToday } from '~/core/forms/for-today.ts';
import type { Option } from '~/core/fields/field.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';

const codes = locales.map(({ code }) => code);
const han = /\p{Script=Han}/u;

describe.each(codes.flatMap((locale) => loadDefinitions(locale)))(
	'$id in $locale',
	(definition) => {
		const { fields, columns, summary, matrix, samples, checks } = definition;
		const ids = fields.map(({ id }) => id);
		const optionsOf = (id: string): Option[] => {
			const field = fields.find((one) => one.id === id);
			return field && 'options' in field ? field.options : [];
		};
		const words = [
			...[
				definition.title,
				definition.purpose,
				definition.who,
				definition.fate,
				definition.readers,
			],
			...fields.flatMap((field) => [field.label, field.help ?? []]).flat(),
			...ids
				.flatMap((id) => optionsOf(id).flatMap(({ label, help }) => [label, help ?? []]))
				.flat(),
			// A number begins alike in every language, and so does the copy of it in a link.
			...samples.map((sample) =>
				JSON.stringify(sample).replaceAll(
					/\p{Script=Han}+(?=-\d{6}-\d{3})/gu,
					definition.locale === 'zh-CN' ? '编号' : 'number',
				),
			),
		];

		it('speaks one language', () => {
			const foreign = words.filter((text) => han.test(text) !== (definition.locale === 'zh-CN'));
			expect(
				foreign.filter((text) => definition.locale !== 'zh-CN' || /[a-z] [a-z]/i.test(text)),
			).toEqual([]);
		});

		it('uses the punctuation of its language', () => {
			const wrong =
				definition.locale === 'zh-CN' ? /\p{Script=Han}[,;:?!]/u : /[，。；：？！“”（）]/;
			expect(words.filter((text) => wrong.test(text))).toEqual([]);
		});

		it('has a column for every field, and lists only fields it has', () => {
			expect(columns.toSorted()).toEqual(ids.toSorted());
			expect(ids).toEqual(expect.arrayContaining(summary));
			expect(summary.length).toBeGreaterThan(0);
			expect(summary.length).toBeLessThanOrEqual(4);
		});

		it('names only checks that exist, over fields it has', () => {
			for (const check of checks) {
				expect(checkNames).toContain(check.use);
				const others = 'other' in check ? [check.other] : 'fields' in check ? check.fields : [];
				expect(ids).toEqual(expect.arrayContaining([check.field, ...others]));
			}
		});

		it('starts new forms with values its fields can hold', () => {
			const begun = forToday(definition, null, new Date('2026-11-27T09:00:00+08:00')).fields;
			for (const field of begun.filter(({ initial }) => initial !== undefined))
				expect(fieldTypeOf(field).normalise(field.initial, field)).toBe(field.initial);
		});

		it('has samples that are complete and normal', () => {
			expect(samples.length).toBeGreaterThan(0);
			for (const sample of samples) {
				expect(problemsOf(sample, definition)).toEqual([]);
				expect(normaliseValues(sample, definition)).toEqual(sample);
			}
		});

		it('is plain data an island can be given', () => {
			expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
		});

		it('makes its rows from a field that must be answered, if it has rows', () => {
			if (matrix)
				expect(fields.find(({ id }) => id === matrix.field)).toMatchObject({ required: true });
		});

		it('asks for no personal data where it promises anonymity', () => {
			if (definition.anonymous) expect(fields.filter(({ personal }) => personal)).toEqual([]);
		});

		it('is read under the same names in every language', () => {
			for (const other of codes.map((locale) => loadDefinition(definition.id, locale))) {
				expect(new Set(other.titles)).toEqual(new Set(definition.titles));
				expect(other.fields.map(({ labels }) => new Set(labels))).toEqual(
					fields.map(({ labels }) => new Set(labels)),
				);
				for (const field of other.fields)
					if ('options' in field)
						expect(field.options.map(({ code, labels }) => [code, new Set(labels)])).toEqual(
							optionsOf(field.id).map(({ code, labels }) => [code, new Set(labels)]),
						);
			}
		});
	},
);
