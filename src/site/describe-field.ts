import type { CheckName } from '~/core/definition/check-names.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Field, Option } from '~/core/fields/field.ts';
import type { Translate } from '~/core/words/translate.ts';

/** One row of the field reference, in words. */
export interface FieldDescription {
	type: string;
	required: string;
	allowed: string[];
	/** The sentence that says when it is asked, for a field that is not always asked. */
	onlyWhen: string | null;
}

/** Says of a field what may stand in its column. */
export function describeField(
	field: Field,
	definition: Definition,
	t: Translate,
): FieldDescription {
	const onlyWhen = showIfWords(field, definition, t);
	return {
		onlyWhen,
		type: t(`page.type_${field.type}`),
		required: requiredWords(field, definition, t),
		allowed: [
			...(field.help ? [field.help] : []),
			...allowedWords(field, t),
			...(onlyWhen ? [onlyWhen] : []),
			...Object.entries(field.askedWhile ?? {}).map(([id, codes]) =>
				onlyWhenWords(id, codes, definition, t),
			),
			...(field.personal ? [t('page.personal')] : []),
		],
	};
}

/** The rules that may ask for an answer. */
const asking: ReadonlySet<CheckName> = new Set([
	'required_when',
	'required_unless',
	'required_once',
	'one_of_answered',
]);

function requiredWords(field: Field, definition: Definition, t: Translate): string {
	if (field.type === 'made') return t('page.by_program');
	if (field.required) return t('page.required');
	const conditional = definition.checks.some(
		(check) => check.field === field.id && asking.has(check.use),
	);
	return t(conditional ? 'page.required_if' : 'page.optional');
}

function allowedWords(field: Field, t: Translate): string[] {
	switch (field.type) {
		case 'text':
		case 'longtext':
		case 'link':
			return [t('page.max_length', { max: field.maxLength })];
		case 'made':
			return [t('page.format_made', { prefix: field.prefix })];
		case 'number':
			return numberWords(field, t);
		case 'date':
		case 'datetime':
			return [t(`page.format_${field.type}`)];
		case 'period':
			return [t('page.format_period'), ...optionWords(field.options)];
		case 'choices':
			return [...optionWords(field.options), t('page.format_choices')];
		case 'evidence':
			return [...optionWords(field.options), t('page.format_evidence')];
		case 'rating':
		case 'choice':
		case 'department':
		case 'role':
			return optionWords(field.options);
	}
}

function numberWords(field: Extract<Field, { type: 'number' }>, t: Translate): string[] {
	const { minimum, maximum } = field;
	return [
		...(minimum !== null && maximum !== null
			? [t('page.between', { min: minimum, max: maximum })]
			: minimum !== null
				? [t('page.at_least', { min: minimum })]
				: []),
		...(field.whole ? [t('page.whole')] : []),
	];
}

function optionWords(options: Option[]): string[] {
	const offered = options.filter(({ retired }) => !retired);
	const explained = offered.some(({ help }) => help);
	if (!explained) return [offered.map(({ label }) => label).join(' · ')].filter(Boolean);
	return offered.map(({ label, help }) => (help ? `${label} — ${help}` : label));
}

function showIfWords({ showIf }: Field, definition: Definition, t: Translate): string | null {
	return showIf ? onlyWhenWords(showIf.field, [showIf.is], definition, t) : null;
}

/** The sentence that says with which answers of another field one is asked. */
function onlyWhenWords(id: string, codes: string[], { fields }: Definition, t: Translate): string {
	const other = fields.find((one) => one.id === id);
	const options = other && 'options' in other ? other.options : [];
	const labels = codes.map((code) => options.find((one) => one.code === code)?.label ?? code);
	return t('page.show_if', { field: other?.label ?? id, option: labels.join(' / ') });
}
