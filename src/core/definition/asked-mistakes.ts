import type { RawCheck } from './check-schema.ts';
import type { RawField } from './field-schema.ts';
import type { Mistakes, Path } from './mistakes-found.ts';
import type { Where } from './where.ts';

/** The part of a `tracker.yml` that says which questions are asked, and of whom. */
export interface AskedOutline {
	fields: RawField[];
	checks: RawCheck[];
	kind?: 'survey' | 'register' | undefined;
	anonymous: boolean;
	matrix: { field: string; shared: string[] } | null;
}

/** Says where `askedWhile` has no effect, and where it hides what a check wants answered: such a form could not be saved. */
export function inspectAsked(tracker: AskedOutline, found: Mistakes): void {
	const { fields, checks, kind, anonymous, matrix } = tracker;
	if (matrix || (kind ?? (anonymous ? 'survey' : 'register')) === 'survey') {
		for (const [at, { id, askedWhile }] of fields.entries())
			if (askedWhile)
				found.say(
					['fields', at, 'askedWhile'],
					`"${id}" is in a survey or a form of several rows, and these do not know askedWhile. Write showIf instead.`,
				);
		return;
	}
	const asked = new Asked(fields, found);
	for (const [at, check] of checks.entries()) {
		if (!wanting.has(check.use)) continue;
		asked.unlessAsked(check, ['checks', at, 'field']);
		if (check.use === 'one_of_answered') asked.unlessOneAsked(check, ['checks', at, 'fields']);
	}
}

/** The checks that want an answer where there is none; the others speak only of answers that are there, and those stay. */
const wanting: ReadonlySet<RawCheck['use']> = new Set<RawCheck['use']>([
	'required_when',
	'required_unless',
	'required_once',
	'one_of_answered',
]);

class Asked {
	private readonly fields: RawField[];
	private readonly found: Mistakes;

	constructor(fields: RawField[], found: Mistakes) {
		this.fields = fields;
		this.found = found;
	}

	unlessAsked(check: RawCheck, path: Path): void {
		const { field } = check;
		for (const [other, codes] of Object.entries(this.whereOf(field))) {
			const held = this.codesHeld(check, other);
			const lost = held?.filter((code) => !codes.includes(code));
			if (!lost)
				this.found.say(
					path,
					`"${field}" is asked only while "${other}" is ${codes.join(', ')}, and this check speaks at other times too. Let the check look at "${other}", or take askedWhile out.`,
				);
			else if (lost.length > 0)
				this.found.say(
					path,
					`"${field}" is not asked while "${other}" is ${lost.join(', ')}, and this check speaks then. Add these codes to its askedWhile, or keep the check from them.`,
				);
		}
	}

	unlessOneAsked(check: RawCheck & { use: 'one_of_answered' }, path: Path): void {
		const wheres = check.fields.map((id) => this.whereOf(id));
		const [only, ...more] = new Set(wheres.flatMap(Object.keys));
		// By one and the same answer each may have its own turn.
		const together = only !== undefined && more.length === 0 ? [joined(wheres, only)] : [];
		if ([...wheres, ...together].some((where) => this.isSure(check, where))) return;
		this.found.say(
			path,
			'A form may ask none of these fields. Add one that is always asked, or write onlyIf.',
		);
	}

	/** Whether a field with this `askedWhile` is asked whenever the check speaks. */
	private isSure(check: RawCheck, where: Where): boolean {
		return Object.entries(where).every(([other, codes]) =>
			this.codesHeld(check, other)?.every((code) => codes.includes(code)),
		);
	}

	/** The codes one of which a field has whenever the check speaks; `null`: it may have any other, or none. */
	private codesHeld(check: RawCheck, id: string): string[] | null {
		if (check.onlyIf?.field === id) return [check.onlyIf.is];
		const all = this.found.codesOf(id);
		const isOther = 'other' in check && check.other === id;
		if (isOther && check.use === 'required_unless')
			return all?.filter((code) => !check.is.includes(code)) ?? null;
		if (isOther && check.use === 'required_when') {
			const { is, atMost } = check;
			if (atMost !== null) return all?.filter((code) => Number(code) <= atMost) ?? null;
			return is.length > 0 ? is : all;
		}
		const field = this.fields.find((one) => one.id === id);
		return field?.required && !field.showIf ? all : null;
	}

	private whereOf(id: string): Where {
		return this.fields.find((field) => field.id === id)?.askedWhile ?? {};
	}
}

function joined(wheres: readonly Where[], id: string): Where {
	return { [id]: wheres.flatMap((where) => where[id] ?? []) };
}
