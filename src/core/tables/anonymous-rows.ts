import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Entry } from '../entries/entry.ts';
import { untraced } from '../entries/untraced.ts';
import { fewestOf } from './fewest.ts';
import { withoutFieldsApart } from './fields-apart.ts';
import { byWave, peopleIn } from './people-in.ts';
import type { TableRow } from './table-row.ts';

/**
 * The rows of an anonymous tracker as its table may show them: of every period that enough people
 * answered, all of them, in the order of their random ids, which tells nothing. A row is what somebody
 * thinks: not who they are (`fieldsApart`), no id, nothing of a file. Texts are there where enough
 * people wrote one.
 */
export function anonymousRows(rows: readonly TableRow[], definition: Definition): TableRow[] {
	const { scores } = fewestOf(definition);
	const entries = rows.map(({ entry }) => entry).filter(({ deleted }) => !deleted);
	const open = [...byWave(entries, definition).values()].flatMap((wave) => {
		if (peopleIn(wave, definition) < scores) return [];
		const shown = shownIds(wave, definition);
		return wave.map((entry) => ({ id: entry.id, entry: showOnly(entry, shown) }));
	});
	return open
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map(({ entry }) => ({ key: '', entry, conflict: false }));
}

/** Ids of the fields shown, former ones included. */
function shownIds(wave: readonly Entry[], definition: Definition): ReadonlySet<string> {
	const { comments } = fewestOf(definition);
	const shown = withoutFieldsApart(definition).fields.filter((field) => {
		if (!texts.has(field.type)) return true;
		const written = wave.filter(({ values }) => answerOf(values, field) !== null);
		return peopleIn(written, definition) >= comments;
	});
	return new Set(shown.flatMap(({ id, formerly }) => [id, ...formerly]));
}

const texts: ReadonlySet<string> = new Set(['text', 'longtext', 'link', 'evidence']);

function showOnly(entry: Entry, shown: ReadonlySet<string>): Entry {
	const { extra: _, ...own } = entry;
	const answers = Object.entries(entry.values).filter(([id]) => shown.has(id));
	return {
		...own,
		...untraced,
		id: '',
		hash: '',
		history: [],
		values: Object.fromEntries(answers),
	};
}
