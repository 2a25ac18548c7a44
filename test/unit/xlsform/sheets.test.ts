import { describe, expect, it } from 'vitest';
import { makeXlsForm } from '~/core/xlsform/make-xls-form.ts';
import { toSheets } from '~/core/xlsform/xls-sheets.ts';
import { loadDefinitions } from '../definitions.ts';
import { loadFormLanguages } from './form-languages.ts';

const languages = loadFormLanguages();
const now = new Date('2026-11-27T10:00:00+08:00');
const forms = loadDefinitions('zh-CN').flatMap(({ id }) => makeXlsForm(id, languages, now) ?? []);

/** A sheet's rows by the names of its head; cells a row does not reach are empty. */
function rowsOf(form: (typeof forms)[number], name: string): Record<string, string>[] {
	const [head = [], ...rows] = toSheets(form).find((sheet) => sheet.name === name)?.rows ?? [];
	return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
}

describe.each(forms.map((form) => [form.id, form] as const))('the XLSForm of %s', (_, form) => {
	const survey = rowsOf(form, 'survey');
	const choices = rowsOf(form, 'choices');
	const questions = survey.filter(({ type = '' }) => !/^(begin|end)_/.test(type));

	it('names questions and answers as every reader of such forms keeps them', () => {
		const names = survey.map(({ name = '' }) => name).filter((name) => name !== '');
		for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]*$/);
		for (const { name } of choices) expect(name).not.toMatch(/\s/);
	});

	it('names nothing twice in one place, whatever its case, and ends every group that it begins', () => {
		const seen = [new Set<string>()];
		for (const { type = '', name = '' } of survey) {
			if (/^end[_ ]/.test(type)) seen.pop();
			else {
				expect(seen.at(-1)?.has(name.toLowerCase()), name).toBe(false);
				seen.at(-1)?.add(name.toLowerCase());
				if (/^begin[_ ]/.test(type)) seen.push(new Set());
			}
		}
		expect(seen).toHaveLength(1);
		const answers = choices.map(({ list_name, name }) => `${list_name} ${name}`);
		expect(new Set(answers).size).toBe(answers.length);
	});

	it('closes every bracket and quotation mark of its conditions', () => {
		for (const row of survey)
			for (const column of ['relevant', 'required', 'constraint', 'calculation', 'choice_filter']) {
				const bare = (row[column] ?? '').replace(/'[^']*'|"[^"]*"/g, '');
				const depth = (mark: string) => bare.split(mark).length;
				expect([depth('('), depth('{'), /['"]/.test(bare)], `${row['name']} ${column}`).toEqual([
					...[depth(')'), depth('}'), false],
				]);
			}
	});

	it('names in its conditions only questions of which there is one, and lists that are there', () => {
		const count = (name: string) =>
			questions.filter((question) => question['name'] === name).length;
		const conditions = ['relevant', 'required', 'constraint'].flatMap((column) =>
			survey.map((row) => row[column] ?? ''),
		);
		for (const [, name = ''] of conditions.join('\n').matchAll(/\$\{([^}]*)\}/g))
			expect(`${name}: ${count(name)}`).toBe(`${name}: 1`);
		for (const { type = '' } of questions) {
			const [, list] = /^select_\w+ (\S+)$/.exec(type) ?? [];
			if (list !== undefined) expect(choices.some((one) => one['list_name'] === list)).toBe(true);
		}
	});

	it('says every question in both languages, and asks for nothing of the device or its place', () => {
		for (const { type = '', name, ...said } of questions) {
			expect(type).toMatch(
				/^(text|integer|decimal|date|dateTime|note|calculate|select_(one|multiple) \w+)$/,
			);
			if (type === 'calculate') continue;
			for (const { name: language } of languages)
				expect(said[`label::${language}`], name).not.toBe('');
		}
		for (const { name, ...said } of choices)
			for (const { name: language } of languages)
				expect(said[`label::${language}`], name).not.toBe('');
	});
});
