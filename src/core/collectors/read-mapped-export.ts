import type { Definition } from '../definition/definition.ts';
import { isPersonalColumn } from '../privacy/personal-columns.ts';
import { foldUnspaced } from '../text/fold.ts';
import { createAnswerCounter } from './answer-counter.ts';
import { collectedId } from './collected-id.ts';
import type { Foreign, ForeignRefusal, ForeignTable } from './foreign-table.ts';
import { mappedAnswers } from './mapped-answers.ts';
import { columnsOf, mappedColumnsOf, placeColumns, type PlacedMapping } from './place-columns.ts';
import { receivedMinute } from './received-minute.ts';
import { isMoment, toldMoment } from './told-moment.ts';
import { createUnreadAnswers } from './unread-answers.ts';
import type { Mapping } from '../definition/mapping.ts';

/** Whether a head is of a questionnaire with a mapping: the one most of whose columns are there; `null`: none. */
export function readMappedExport(
	head: readonly string[],
	definitions: readonly Definition[],
): Foreign | null {
	const [best] = definitions
		.flatMap((definition) =>
			(definition.mappings ?? []).map((mapping) => placeColumns(mapping, definition, head)),
		)
		// Half a questionnaire is another one.
		.filter(({ found, missing }) => found > missing.length)
		.sort((a, b) => b.found - a.found || a.missing.length - b.missing.length);
	return best ? { known: best.found, open: () => openMapped(best, head) } : null;
}

function openMapped(placed: PlacedMapping, head: readonly string[]): ForeignTable | ForeignRefusal {
	const { mapping, definition, at, missing, twice } = placed;
	const { id: mappingId, from, number, received, set, rows, columns } = mapping;
	if (missing.length > 0) return { from, refused: 'columns_missing', columns: missing };
	if (twice.length > 0) return { from, refused: 'columns_twice', columns: twice };
	const row = definition.matrix?.field ?? null;
	const asked = mappedColumnsOf(mapping).flatMap(({ field, words }) => [field, words ?? field]);
	const ids = [...new Set([...Object.keys(set), ...asked])];
	const { left, kept } = otherColumns(placed, head);
	const names = [
		...['_id', '_schema', '_created'],
		...(row === null ? [] : [row]),
		...ids,
		...kept.map(({ name }) => name),
	];
	const noAnswer = new Set(mapping.nothing.map(foldUnspaced));
	const textIn = (cells: readonly string[]) => (column: string) => {
		const text = cells[at(column)] ?? '';
		return noAnswer.has(foldUnspaced(text)) ? '' : text;
	};
	const receivedAt = received === null ? -1 : at(received);
	const unread = createUnreadAnswers(mapping);
	const countOf = createAnswerCounter(mapping);
	return {
		from,
		names,
		anonymous: definition.anonymous,
		left: left.map(({ name }) => name),
		unread: unread.found,
		isRejected: () => false,
		toRows: (cells) => {
			const textAt = textIn(cells);
			const given = textAt(number).trim();
			// Numbers count from 1: of an anonymous form they alone would tell which row is whose.
			const minute = received === null ? '' : receivedMinute(textAt(received), mapping.days);
			const named = definition.anonymous ? [given, minute] : [given];
			const count = countOf(given, cells);
			const counted = count > 1 ? [`[${count}]`] : [];
			const name = named.includes('') ? '' : [mappingId, ...named, ...counted].join('\n');
			const moment = received === null ? '' : toldMoment(textAt(received), mapping.days);
			const record = { mapping, definition, textAt, sayUnread: unread.say };
			const parts = row === null ? [null] : answeredRows(mapping, textAt);
			return parts.map((part) => {
				const of = part === null ? [columns] : [rows[part] ?? {}, columns];
				const answers = mappedAnswers(of, record);
				return [
					name === '' ? '' : collectedId(definition.id, name, part),
					`${definition.id}@${definition.version}`,
					!definition.anonymous && isMoment(moment) ? moment : '',
					...(row === null ? [] : [part ?? '']),
					...ids.map((id) => answers.get(id) ?? set[id] ?? ''),
					// When it came in is kept as it stands where no moment can be read in it.
					...kept.map(({ place }) =>
						place === receivedAt && isMoment(moment) ? '' : (cells[place] ?? ''),
					),
				];
			});
		},
	};
}

interface NamedColumn {
	name: string;
	place: number;
}

/** The columns nothing is answered in: those that are not read, and those kept with a record. */
function otherColumns(
	{ mapping, definition, at, out }: PlacedMapping,
	head: readonly string[],
): { left: NamedColumn[]; kept: NamedColumn[] } {
	const answers = new Set(columnsOf(mapping).map(at));
	const received = mapping.received === null ? -1 : at(mapping.received);
	const others = head
		.map((name, place) => ({ name: name.trim(), place }))
		.filter(({ place }) => !answers.has(place));
	const isLeft = ({ name, place }: NamedColumn) =>
		definition.anonymous || out.has(place) || (isPersonalColumn(name) && place !== received);
	return { left: others.filter(isLeft), kept: others.filter((one) => !isLeft(one)) };
}

function answeredRows({ rows }: Mapping, textAt: (column: string) => string): (string | null)[] {
	const answered = Object.entries(rows).filter(([, columns]) =>
		Object.keys(columns).some((column) => textAt(column).trim() !== ''),
	);
	return answered.length > 0 ? answered.map(([row]) => row) : [null];
}
