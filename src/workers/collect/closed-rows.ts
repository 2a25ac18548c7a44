import { readHeaders } from '~/core/csv/read/read-headers.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Bucket } from '~/core/imports/buckets.ts';
import type { AsideRow, PlannedRow } from '~/core/imports/plan.ts';
import { withoutFieldsApart } from '~/core/tables/fields-apart.ts';
import { decidedOn } from './decided-on.ts';
import type { RowView } from './views.ts';

/** Buckets there is nothing to decide about. */
const settled: ReadonlySet<Bucket> = new Set(['new', 'identical', 'updated', 'older']);

/**
 * Which rows of a check may be looked at. A file of an anonymous tracker is one person's answers: its
 * rows are not laid out under its name, but for those somebody has to decide about.
 */
export function opensRow(
	definitions: readonly Definition[],
): (row: Pick<PlannedRow, 'bucket' | 'entry' | 'aside'>) => boolean {
	const anonymous = new Set(definitions.filter((one) => one.anonymous).map(({ id }) => id));
	return ({ bucket, entry }) => !entry || !settled.has(bucket) || !anonymous.has(entry.tracker);
}

/** What of such a row is needed to decide: the answers that differ, or the cells that are wrong. */
export function neededOf(view: RowView, definitions: readonly Definition[]): RowView {
	const definition = definitions.find(({ id }) => id === view.tracker);
	if (!definition?.anonymous) return view;
	const { entry, before, aside } = view;
	if (aside) return { ...view, aside: neededCells(aside, definition) };
	if (!entry) return view;
	if (before) {
		const [was = before, is = entry] = decidedOn([before, entry], definition);
		return { ...view, before: was, entry: is };
	}
	const wrong = view.problems.flatMap(({ field }) => field ?? []);
	const left = withoutFieldsApart(definition).fields.map(({ id }) => id);
	return { ...view, entry: onlyAnswers(entry, new Set(wrong.length > 0 ? wrong : left)) };
}

/** The cells a row set aside is wrong in. All of it is in the file of rows set aside. */
function neededCells(row: AsideRow, definition: Definition | null): AsideRow {
	if (!definition?.anonymous) return row;
	const wrong = new Set(
		row.problems.flatMap(({ field, params }) => [field, params?.['column'], params?.['header']]),
	);
	const columns = readHeaders(row.header, definition);
	const header = row.header.filter((_, index) => {
		const column = columns[index];
		if (!column) return false;
		if (column.kind === 'field') return wrong.has(column.field.id);
		if (column.kind === 'aside') return false;
		return wrong.has(column.kind === 'system' ? column.key : column.name);
	});
	const cells = Object.fromEntries(header.map((name) => [name, row.cells[name] ?? '']));
	return { ...row, header, cells };
}

/** A row set aside as its list shows it: of an anonymous tracker without where it came from. */
export function asShown(row: AsideRow, definition: Definition | null): AsideRow {
	if (!definition?.anonymous) return row;
	return { ...neededCells(row, definition), source: '', line: 0 };
}

function onlyAnswers(entry: Entry, ids: ReadonlySet<string>): Entry {
	const { extra: _, ...own } = entry;
	const answers = Object.entries(entry.values).filter(([id]) => ids.has(id));
	return { ...own, values: Object.fromEntries(answers) };
}
