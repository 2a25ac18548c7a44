/** One way to answer a field that offers choices. */
export interface Option {
	/** Permanent code, what is stored. */
	code: string;
	/** The word for it in the page's language. */
	label: string;
	/** Every word it is read back from: all languages and former labels; `label` too, unless it is another's. */
	labels: string[];
	/** Codes it had before; old entries and files are read forever. The last is the oldest. */
	formerly: string[];
	/** One line that tells when this option applies (a rubric, a verbal anchor). */
	help?: string;
	/** Still read, no longer offered. */
	retired: boolean;
	/** Code of the one that has absorbed it: who answered this counts there. Left out: none has. */
	absorbedBy?: string;
}

/** What every field has, whatever its type. */
interface BaseField {
	/** Permanent id in `snake_case`, the key of the value and of the CSV column. */
	id: string;
	/** The question or column name in the page's language. */
	label: string;
	/** Every name a column may have: all languages and former labels, `label` included. */
	labels: string[];
	/** Ids it had before. The last is the oldest. */
	formerly: string[];
	/** One or two sentences under the label. */
	help?: string;
	required: boolean;
	/** Personal data (▲): noticed on the form, masked on screen, handed over; none on anonymous trackers. */
	personal: boolean;
	/** Still read, no longer asked. */
	retired: boolean;
	/** The field is asked only while another field has this value. */
	showIf?: { field: string; is: string };
	/** A form asks it only while these fields have one of these codes each, or while it holds an answer. */
	askedWhile?: Record<string, string[]>;
	/** The value a new form starts with. */
	initial?: string;
	/** Nearly everybody leaves that value: the form names it and asks only at a press. */
	folded?: boolean;
	/** What happens at hand-over: in no file that leaves, or through the privacy masks. Not there: it leaves. */
	leaves?: 'masked' | 'never';
	/** On the screen covered until somebody taps it. Not there: as it is. */
	shown?: 'masked';
}

interface TextField extends BaseField {
	type: 'text' | 'longtext';
	/** Longest answer in characters. */
	maxLength: number;
	/** What codes are called where they are read; files keep the codes. Not there: an answer is its own words. */
	names?: Record<string, string>;
}

interface LinkField extends BaseField {
	type: 'link';
	/** Longest answer in characters. */
	maxLength: number;
	/** The trackers whose records it points to. Empty: a web address or the id of any record. */
	to: string[];
}

interface MadeField extends BaseField {
	type: 'made';
	/** What its numbers begin with: 投诉. The same in every language. */
	prefix: string;
	/** The company's time zone, whose month they bear. */
	zone: string;
}

interface NumberField extends BaseField {
	type: 'number';
	minimum: number | null;
	maximum: number | null;
	/** Whole numbers only. */
	whole: boolean;
	/** Shown behind the input, such as 人 or min. */
	unit?: string;
	/** What else the unit is called, in other languages too: it may stand behind a number. Not there: nothing. */
	units?: string[];
	/** `false`: of several no sum is told, such as of medians and limits. */
	adds?: false;
}

interface RatingField extends BaseField {
	type: 'rating';
	/** The anchors of 1 to 5 (codes '1'…'5', 1 is the lowest, R14), then 'na' for "not applicable". */
	options: Option[];
}

interface ChoiceField extends BaseField {
	type: 'choice' | 'choices' | 'department' | 'role';
	options: Option[];
}

interface EvidenceField extends BaseField {
	type: 'evidence';
	/** The states; the note is free text beside them. */
	options: Option[];
	maxLength: number;
}

interface TimeField extends BaseField {
	type: 'date' | 'datetime' | 'period';
	/** What a period may be besides a quarter, such as `baseline` 基线. Empty for the others. */
	options: Option[];
	/** Of a `datetime`: it is still to come, so that it is never now. */
	ahead?: boolean;
}

/** One question of a tracker, in one language, as plain data an island gets as a prop. */
export type Field =
	| TextField
	| LinkField
	| MadeField
	| NumberField
	| RatingField
	| ChoiceField
	| EvidenceField
	| TimeField;

/** The name of a field type. */
export type FieldTypeName = Field['type'];

type Of<Kind extends Field, T extends Kind['type']> = Kind & { type: T };

/** Spelled out, because the compiler follows `FieldByType[T]` into generic code and no other form. */
interface FieldByType {
	text: Of<TextField, 'text'>;
	longtext: Of<TextField, 'longtext'>;
	link: LinkField;
	made: MadeField;
	number: NumberField;
	rating: RatingField;
	choice: Of<ChoiceField, 'choice'>;
	choices: Of<ChoiceField, 'choices'>;
	department: Of<ChoiceField, 'department'>;
	role: Of<ChoiceField, 'role'>;
	evidence: EvidenceField;
	date: Of<TimeField, 'date'>;
	datetime: Of<TimeField, 'datetime'>;
	period: Of<TimeField, 'period'>;
}

/** The field as its own type sees it: `FieldOf<'rating'>` has `options`. */
export type FieldOf<T extends FieldTypeName> = FieldByType[T];
