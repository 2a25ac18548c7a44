import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { isInUse } from '~/core/entries/in-use.ts';
import { forget, keep, readKept } from '~/device/kept.ts';
import { clockPrefix, nextColumn } from '~/core/tables/clock-columns.ts';
import { useReveal } from '../records/RevealContext.tsx';
import { clockFilters, clockGridColumn } from './clock-columns.ts';
import { fieldColumn, type GridColumn, gridFields } from './grid-columns.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** Fields of a table that a desk and a sheet of paper have room for, until somebody chooses others. */
const most = 7;

export interface Columns {
	/** All there are, to choose from. */
	all: readonly GridColumn[];
	/** Those shown. */
	shown: readonly GridColumn[];
	/** `null`: as it is where nobody has chosen. */
	choose: (ids: readonly string[] | null) => void;
	/** Whether somebody has chosen. */
	chosen: boolean;
}

/** The columns of a table: the fields and the clocks, as chosen on this device. */
export function useColumns(definition: Definition, narrow: boolean, zone?: string): Columns {
	const { t, locale } = useWords();
	const { reveal } = useReveal();
	const [ids, setIds] = useState(() => readIds(definition.id));
	const all = useMemo(() => {
		const clocks = clockFilters(definition, t).map((column) =>
			clockGridColumn(column, { t, locale, zone }),
		);
		const ordered = definition.columns.flatMap(
			(id) => definition.fields.find((field) => field.id === id && isInUse(field)) ?? [],
		);
		const column = (field: (typeof ordered)[number]) => fieldColumn(field, locale, reveal);
		const isName = ({ id, personal }: (typeof ordered)[number]) =>
			definition.label.includes(id) && !personal;
		const first = ordered.find(isName) ?? ordered[0];
		const others = ordered.filter((field) => field !== first);
		// What a record is called, how it stands, what it is about, then all else.
		return [
			...(first ? [column(first)] : []),
			...clocks,
			...others.filter(isName).map(column),
			...others.filter((field) => !isName(field)).map(column),
		];
	}, [definition, t, locale, reveal, zone]);
	const shown = useMemo(() => {
		const usual = [
			...(narrow ? [] : definition.label),
			...definition.summary,
			...(narrow ? [] : gridFields(definition, false).slice(0, most)).map(({ id }) => id),
			...(all.some(({ id }) => id === nextColumn)
				? [nextColumn]
				: all.filter(({ id }) => id.startsWith(clockPrefix)).map(({ id }) => id)),
		];
		// A phone shows what fits on a card.
		const wanted = narrow || ids === null ? usual : ids;
		return all.filter(({ id }) => wanted.includes(id));
	}, [definition, narrow, all, ids]);
	const choose = (next: readonly string[] | null) => {
		setIds(next);
		if (next === null) forget('columns', definition.id);
		else keep('columns', JSON.stringify(next), definition.id);
	};
	return { all, shown, choose, chosen: ids !== null };
}

function readIds(tracker: string): readonly string[] | null {
	try {
		const kept: unknown = JSON.parse(readKept('columns', tracker) ?? 'null');
		if (!Array.isArray(kept)) return null;
		return kept.filter((id): id is string => typeof id === 'string');
	} catch {
		return null;
	}
}
