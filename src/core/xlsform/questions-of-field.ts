import type { AskedQuestion } from '../collectors/question-names.ts';
import type { Definition } from '../definition/definition.ts';
import type { Field } from '../fields/field.ts';
import type { Translate } from '../words/translate.ts';
import type { ChoiceLists } from './choice-lists.ts';
import { all, any, isAnswered, relevantOf, type NameOf } from './conditions.ts';
import { limitsOf } from './limit-of-field.ts';
import { requiredOf, rulesOf, type FieldRule } from './rules-of-field.ts';
import type { Condition, Question, QuestionType, Said } from './xls-form.ts';

/** What a form is written with besides its tracker. Lists have one element for each language. */
export interface FormWords {
	/** The tracker in each language. */
	definitions: readonly Definition[];
	/** The sentences of each language. */
	says: readonly Translate[];
	lists: ChoiceLists;
}

/** A question as XLSForm asks it, with all that can be told by the form itself. */
export function toQuestion(asked: AskedQuestion, words: FormWords, nameOf: NameOf): Question {
	const { field, part, name } = asked;
	const { definitions, says } = words;
	const [definition] = definitions;
	if (!definition) throw new Error('A form needs its tracker in at least one language.');
	const fields = definitions.map((one) => one.fields.find(({ id }) => id === field.id) ?? field);
	const byRule = requiredOf(field, part, definition, nameOf);
	const isNote = part === 'note';
	const rules = [...limitsOf(field, isNote), ...(isNote ? [] : rulesOf(field, definition, nameOf))];
	const noted = nameOf(field.id);
	return {
		kind: 'question',
		type: isNote ? 'text' : typeOf(field),
		name,
		label: fields.map((one, at) =>
			isNote ? (says[at]?.('xlsform.note', { label: one.label }) ?? '') : labelOf(one),
		),
		hint: fields.map(({ help = '' }) => (isNote ? '' : help)),
		list: isNote ? null : words.lists.nameFor(fields),
		required: isNote
			? byRule
			: any([field.required ? 'yes' : '', byRule].filter((one) => one !== '')),
		requiredMessage: says.map((say) =>
			say(isNote ? 'problems.note_required' : 'problems.required'),
		),
		relevant: all([
			relevantOf(field, definition, nameOf),
			isNote && noted !== null ? isAnswered(noted) : '',
		]),
		constraint: all(rules.map(({ condition }) => condition)),
		constraintMessage: says.map((say, at) => sayRules(rules, say, definitions[at])),
		calculation: '',
		initial: isNote ? '' : initialOf(field),
		appearance: field.type === 'longtext' || isNote ? 'multiline' : '',
	};
}

/** A hidden question with one answer, which no one sees. */
export function toHidden(name: string, text: string): Question {
	const none: Said = [];
	return {
		...{ kind: 'question', type: 'calculate', name, label: none, hint: none, list: null },
		...{
			required: '',
			requiredMessage: none,
			relevant: '',
			constraint: '',
			constraintMessage: none,
		},
		...{ calculation: `'${text}'`, initial: '', appearance: '' },
	};
}

/** Words between the questions. */
export function toNote(name: string, label: Said): Question {
	return { ...toHidden(name, ''), type: 'note', label, calculation: '' };
}

function labelOf(field: Field): string {
	const unit = field.type === 'number' && field.unit !== undefined ? ` (${field.unit})` : '';
	return `${field.label}${unit}${field.personal ? ' ▲' : ''}`;
}

function typeOf(field: Field): QuestionType {
	switch (field.type) {
		case 'number':
			return field.whole ? 'integer' : 'decimal';
		case 'date':
			return 'date';
		case 'datetime':
			return 'dateTime';
		case 'choices':
			return 'select_multiple';
		case 'text':
		case 'longtext':
		case 'link':
		case 'made':
			return 'text';
		default:
			return 'select_one';
	}
}

function initialOf({ type, initial }: Field): Condition {
	if (initial === undefined) return '';
	if (type === 'date') return initial === 'monday' ? '' : 'today()';
	return type === 'datetime' ? 'now()' : initial;
}

function sayRules(rules: readonly FieldRule[], say: Translate, definition?: Definition): string {
	const labelled = (param: FieldRule['params'][string]) =>
		typeof param === 'object'
			? (definition?.fields.find(({ id }) => id === param.labelOf)?.label ?? param.labelOf)
			: param;
	return rules
		.map(({ key, params }) => {
			const filled = Object.entries(params).map(
				([name, param]) => [name, labelled(param)] as const,
			);
			// The rules name sentences there are: `problems` has every key that core gives.
			return say(`problems.${key}` as Parameters<Translate>[0], Object.fromEntries(filled));
		})
		.join(' ');
}
