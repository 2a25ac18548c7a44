import type { RawField } from './field-schema.ts';
import type { Where } from './where.ts';

/** Where in `tracker.yml`. */
export type Path = (string | number)[];

/** Something an author has to put right. */
export interface TrackerMistake {
	/** Where in `tracker.yml`. */
	path: Path;
	/** What is wrong and what to write. */
	message: string;
}

/** A field with a code of its. */
export interface Condition {
	field: string;
	is: string;
}

/** Collects mistakes about the fields and codes a tracker has. */
export class Mistakes {
	readonly mistakes: TrackerMistake[] = [];
	private readonly fields: RawField[];

	constructor(fields: RawField[]) {
		this.fields = fields;
	}

	say(path: Path, message: string): void {
		this.mistakes.push({ path, message });
	}

	unlessField(id: string, path: Path): void {
		const ids = this.fields.map((field) => field.id);
		if (!ids.includes(id))
			this.say(path, `No field is called "${id}". Write one of: ${ids.join(', ')}.`);
	}

	unlessCode(id: string, code: string, path: Path): void {
		const codes = this.codesOf(id);
		if (codes && !codes.includes(code))
			this.say(path, `"${code}" is no code of "${id}". Write one of: ${codes.join(', ')}.`);
	}

	/** The codes `tracker.yml` itself gives a field. `null`: others have a say (departments, quarters). */
	codesOf(id: string): string[] | null {
		return codesOf(this.fields.find((field) => field.id === id));
	}

	unlessTime(id: string, path: Path): void {
		const field = this.fields.find((one) => one.id === id);
		if (field && field.type !== 'date' && field.type !== 'datetime')
			this.say(path, `"${id}" is no day and no moment. Write a date or datetime field.`);
	}

	/** Says where a field is there and of another type. */
	unlessType(id: string, types: readonly RawField['type'][], path: Path): void {
		const field = this.fields.find((one) => one.id === id);
		if (field && !types.includes(field.type))
			this.say(
				path,
				`"${id}" is a field with type: ${field.type}. Write one with type: ${types.join(' or ')}.`,
			);
	}

	unlessWhere(where: Where, path: Path): void {
		for (const [id, codes] of Object.entries(where)) {
			this.unlessField(id, [...path, id]);
			for (const [at, code] of codes.entries()) this.unlessCode(id, code, [...path, id, at]);
		}
	}

	unlessCondition({ field, is }: Condition, path: Path): void {
		this.unlessField(field, [...path, 'field']);
		this.unlessCode(field, is, [...path, 'is']);
	}
}

function codesOf(field: RawField | undefined): string[] | null {
	switch (field?.type) {
		case 'rating':
			return ['1', '2', '3', '4', '5', 'na'];
		case 'choice':
		case 'choices':
		case 'evidence':
			return field.options.map((option) => option.code);
		default:
			return null;
	}
}
