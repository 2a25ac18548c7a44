import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import { hashForm } from '../../entries/hash.ts';
import { untraced } from '../../entries/untraced.ts';
import { datetimeField } from '../../fields/datetime.ts';
import type { OffsetOf } from '../../fields/field-type.ts';
import type { Problem } from '../../fields/problem.ts';
import { readDay } from '../../fields/read-day.ts';
import { recordIdForm } from '../../text/id-form.ts';
import { fileProblem } from './file-problem.ts';
import { plainTime } from './plain-time.ts';
import type { SystemColumn } from '../system-columns.ts';

/** What a row says of its entry besides the answers. */
export interface SystemCells extends Pick<
	Entry,
	'history' | 'deleted' | 'createdAt' | 'updatedAt' | 'device' | 'submission'
> {
	/** `null`: the row was typed by hand. */
	id: string | null;
	/** Hash of the revision the row was written as; `null` where it tells none. */
	hash: string | null;
	problems: Problem[];
}

/**
 * Reads the cells `writeSystemCell` wrote and what spreadsheets make of them. `cell` gives an empty
 * text for a column the file does not have. Moments that are left empty are `readAt`, those without a zone on the clocks
 * of `offsetOf`; of an anonymous tracker nothing that tells when or where is read, whatever a file says.
 */
export function readSystemCells(
	cell: (key: SystemColumn) => string,
	definition: Definition,
	{ readAt, offsetOf }: { readAt: string; offsetOf: OffsetOf | undefined },
): SystemCells {
	const problems: Problem[] = [];
	/** A cell that fits its pattern, or nothing and a problem. */
	const matching = (key: SystemColumn, pattern: RegExp): string | null => {
		const text = cell(key).trim();
		if (text !== '' && !pattern.test(text)) problems.push(unreadable(key, text));
		return text === '' ? null : text;
	};
	const moment = (key: SystemColumn): string => {
		const text = cell(key).trim();
		if (text === '') return readAt;
		const read = readMoment(text, offsetOf);
		if (read === null) problems.push(unreadable(key, text));
		return read ?? readAt;
	};
	const deleted = cell('_deleted').trim().toLowerCase();
	if (!yes.has(deleted) && !no.has(deleted)) problems.push(unreadable('_deleted', deleted));
	return {
		id: matching('_id', recordIdForm),
		hash: matching('_hash', oneHash),
		history: [...new Set(matching('_history', hashes)?.match(eachHash))].sort(),
		deleted: yes.has(deleted),
		...(definition.anonymous
			? untraced
			: {
					createdAt: moment('_created'),
					updatedAt: moment('_updated'),
					device: cell('_device').trim() || null,
					submission: cell('_submission').trim() || null,
				}),
		problems,
	};
}

const oneHash = new RegExp(`^${hashForm}$`);
const hashes = new RegExp(`^(${hashForm}[\\s,;]*)+$`);
const eachHash = new RegExp(hashForm, 'g');

const yes = new Set(['1', '1.0', 'true', 'yes', '是']);
const no = new Set(['', '0', '0.0', 'false', 'no', '否']);

/** A day, or a moment as it stands; what a spreadsheet reformatted, in the form of ours. */
function readMoment(text: string, offsetOf: OffsetOf | undefined): string | null {
	const day = readDay(text);
	if (day !== null) return day;
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[-+]\d\d:\d\d)$/.test(text)
		? text
		: readReformatted(text, offsetOf);
}

function readReformatted(text: string, offsetOf: OffsetOf | undefined): string | null {
	const read = datetimeField.fromCell(text, anyMoment, offsetOf);
	const plain = read.ok ? read : datetimeField.fromCell(plainTime(text), anyMoment, offsetOf);
	return plain.ok ? plain.value : null;
}

const anyMoment = {
	type: 'datetime',
	id: '_created',
	label: '',
	labels: [],
	formerly: [],
	required: false,
	personal: false,
	retired: false,
	options: [],
} satisfies Parameters<typeof datetimeField.fromCell>[1];

function unreadable(column: SystemColumn, text: string): Problem {
	const cell = text.length > 40 ? `${text.slice(0, 40)}…` : text;
	return fileProblem('unreadable_system_cell', { column, cell });
}
