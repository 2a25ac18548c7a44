import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
	formQuestion,
	helpMark,
	isPartOfParent,
	questionName,
	questionsOf,
	rowsOf,
} from '../collectors/question-names.ts';
import type { Definition } from '../definition/definition.ts';
import type { Translate } from '../words/translate.ts';
import { createChoiceLists, type ChoiceLists } from './choice-lists.ts';
import { toHidden, toNote, toQuestion, type FormWords } from './questions-of-field.ts';
import type { Item, Said, Section, XlsForm } from './xls-form.ts';

/** A language a form is written in. */
export interface FormLanguage {
	/** As ODK and KoboToolbox name it: `中文 (zh)`. */
	name: string;
	/** All trackers in it. */
	definitions: readonly Definition[];
	/** Its sentences: `problems` and `xlsform`. */
	say: Translate;
}

/**
 * A tracker as a form for ODK, Enketo and KoboToolbox, its children as repeats. It asks nothing that the
 * form here does not ask: no device, no place, no time of beginning or end. `null`: its records are asked
 * for within the form of the tracker they belong to. `now`: for the quarters to choose from.
 */
export function makeXlsForm(
	id: string,
	languages: readonly FormLanguage[],
	now: Date,
): XlsForm | null {
	const definitions = inEach(id, languages);
	const [definition] = definitions;
	if (!definition || isPartOfParent(definition)) return null;
	const lists = createChoiceLists(now);
	const about = toNote('goutong_about', aboutIt(definitions, languages));
	const said: Omit<XlsForm, 'version'> = {
		id,
		title: definitions.map(({ title }) => title),
		languages: languages.map(({ name }) => name),
		items: [about, ...itemsOf(definition, null, languages, lists)],
		lists: lists.lists,
	};
	const content = JSON.stringify([said, ...lists.lists]);
	const version = `${definition.version}-${bytesToHex(sha256(utf8ToBytes(content))).slice(0, 8)}`;
	return { ...said, version };
}

/** `parent`: of a repeat, the tracker in whose form it is. */
function itemsOf(
	definition: Definition,
	parent: string | null,
	languages: readonly FormLanguage[],
	lists: ChoiceLists,
): Item[] {
	const words = {
		definitions: inEach(definition.id, languages),
		says: languages.map(({ say }) => say),
		lists,
	};
	const belongs = parent === null ? '' : ` ${parent}`;
	return [
		toHidden(formQuestion, `${definition.id}@${definition.version}${belongs}`),
		...questionItems(definition, parent !== null, words),
		...definition.children.flatMap((child) => repeatOf(child, definition.id, languages, lists)),
	];
}

function questionItems(definition: Definition, within: boolean, words: FormWords): Item[] {
	const questions = questionsOf(definition, within);
	const section = within ? definition.id : null;
	const nameIn = (row: string | null) => (id: string) => {
		const isThere = questions.some((one) => one.field.id === id && one.row === null);
		if (isThere) return questionName(id, section);
		return questions.some((one) => one.field.id === id && one.row === row)
			? questionName(id, row)
			: null;
	};
	const once = questions.filter(({ row }) => row === null);
	const matrixField = definition.matrix?.field;
	const rows = definition.matrix ? rowsOf(definition) : [];
	return [
		...once.map((asked) => toQuestion(asked, words, nameIn(null))),
		...rows.map((row): Section => {
			const items = questions.filter((one) => one.row === row);
			return {
				kind: 'group',
				name: row,
				label: words.definitions.map((one) => optionLabel(one, matrixField, row)),
				items: items.map((asked) => toQuestion(asked, words, nameIn(row))),
			};
		}),
	];
}

function repeatOf(
	child: string,
	parent: string,
	languages: readonly FormLanguage[],
	lists: ChoiceLists,
): Section[] {
	const definitions = inEach(child, languages);
	const [definition] = definitions;
	if (!definition || !isPartOfParent(definition)) return [];
	const label = definitions.map(({ title }) => title);
	const items = itemsOf(definition, parent, languages, lists);
	return [{ kind: 'repeat', name: child, label, items }];
}

/** What it is for, who reads it and what becomes of it: said before the first question. */
function aboutIt(definitions: readonly Definition[], languages: readonly FormLanguage[]): Said {
	return definitions.map(({ purpose, readers, fate, anonymous, fields }, at) => {
		const say = languages[at]?.say;
		return [
			purpose,
			say?.('xlsform.readers', { readers }),
			say?.('xlsform.fate', { fate }),
			anonymous ? say?.('xlsform.anonymous') : null,
			fields.some(({ personal, retired }) => personal && !retired)
				? say?.('xlsform.personal')
				: null,
		]
			.filter((line) => line !== null && line !== undefined && line !== '')
			.join('\n\n');
	});
}

function inEach(id: string, languages: readonly FormLanguage[]): Definition[] {
	return languages.flatMap(({ definitions }) => definitions.find((one) => one.id === id) ?? []);
}

function optionLabel({ fields }: Definition, field: string | undefined, code: string): string {
	const of = fields.find(({ id }) => id === field);
	const options = of && 'options' in of ? of.options : [];
	const option = options.find((one) => one.code === code);
	return option?.help === undefined
		? (option?.label ?? code)
		: `${option.label}${helpMark}${option.help}`;
}
