import type { Item, Question, Said, XlsForm } from './xls-form.ts';

/** A sheet: its name, its head and its rows, all cells texts. */
export interface Sheet {
	name: 'survey' | 'choices' | 'settings';
	rows: string[][];
}

/** A form as the three sheets of an XLSForm, each with its head first. */
export function toSheets(form: XlsForm): Sheet[] {
	const { languages } = form;
	const said = (column: string) => languages.map((language) => `${column}::${language}`);
	const head = [
		...['type', 'name', ...said('label'), ...said('hint'), 'required'],
		...[...said('required_message'), 'relevant', 'constraint', ...said('constraint_message')],
		...['calculation', 'default', 'appearance'],
	];
	const choices = [...form.lists].flatMap(([list, answers]) =>
		answers.map(({ name, label }) => [list, name, ...inAll(label, languages)]),
	);
	const settings = ['form_title', 'form_id', 'version', 'default_language'];
	const [title = form.id] = form.title;
	return [
		{ name: 'survey', rows: [head, ...rowsOf(form.items, languages)] },
		{ name: 'choices', rows: [['list_name', 'name', ...said('label')], ...choices] },
		{ name: 'settings', rows: [settings, [title, form.id, form.version, languages[0] ?? '']] },
	];
}

function rowsOf(items: readonly Item[], languages: readonly string[]): string[][] {
	return items.flatMap((item) => {
		if (item.kind === 'question') return [toRow(item, languages)];
		const { kind, name, label } = item;
		return [
			[`begin_${kind}`, name, ...inAll(label, languages)],
			...rowsOf(item.items, languages),
			[`end_${kind}`],
		];
	});
}

function toRow(question: Question, languages: readonly string[]): string[] {
	const { type, list, required, constraint } = question;
	const none: Said = [];
	return [
		list === null ? type : `${type} ${list}`,
		question.name,
		...inAll(question.label, languages),
		...inAll(question.hint, languages),
		required,
		...inAll(required === '' ? none : question.requiredMessage, languages),
		question.relevant,
		constraint,
		...inAll(constraint === '' ? none : question.constraintMessage, languages),
		...[question.calculation, question.initial, question.appearance],
	];
}

function inAll(said: Said, languages: readonly string[]): string[] {
	return languages.map((_, at) => said[at] ?? '');
}
