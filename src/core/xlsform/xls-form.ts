/** Words by language, in the order of the form's languages. */
export type Said = readonly string[];

/** The question types of XLSForm that forms of ours use. */
export type QuestionType =
	| 'text'
	| 'integer'
	| 'decimal'
	| 'date'
	| 'dateTime'
	| 'note'
	| 'calculate'
	| 'select_one'
	| 'select_multiple';

/** A condition of XPath in which `${name}` stands for the answer to a question; an empty text: none. */
export type Condition = string;

/** A question. Texts that are left empty stand for nothing. */
export interface Question {
	kind: 'question';
	type: QuestionType;
	name: string;
	label: Said;
	hint: Said;
	/** Name of the list of answers; `null`: it has none. */
	list: string | null;
	/** `yes`, or when it must be answered. */
	required: Condition;
	requiredMessage: Said;
	relevant: Condition;
	constraint: Condition;
	constraintMessage: Said;
	calculation: Condition;
	/** What it begins with: a code, or an expression such as `today()`. */
	initial: string;
	appearance: string;
}

/** Questions under one heading; as a `repeat` as often as there is something to say. */
export interface Section {
	kind: 'group' | 'repeat';
	name: string;
	label: Said;
	items: Item[];
}

export type Item = Question | Section;

/** One way to answer. */
export interface Answer {
	name: string;
	label: Said;
}

/** A form for ODK, Enketo and KoboToolbox: what its XLSForm and its XForm are both written from. */
export interface XlsForm {
	id: string;
	/** Another one whenever anything of the form is other. */
	version: string;
	title: Said;
	/** As they are shown to choose from, `中文 (zh)`; the first is shown first. */
	languages: readonly string[];
	items: Item[];
	/** Answers by the name of their list. */
	lists: ReadonlyMap<string, readonly Answer[]>;
}
