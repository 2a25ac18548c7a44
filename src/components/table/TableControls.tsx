import type { ComponentChildren, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { Said } from '../ui/Said.tsx';
import { RevealToggle } from '../records/RevealToggle.tsx';
import type { FilterColumn } from './filter-columns.ts';
import { Filters } from './Filters.tsx';
import { isNarrowed, widened } from './table-state.ts';

interface Props {
	definition: Definition;
	query: TableQuery;
	/** How many records are deleted, and how many wait for a decision. */
	counts: { deleted: number; conflicts: number };
	/** What was found, in words. */
	found: string;
	/** Columns besides the fields. */
	more?: readonly FilterColumn[];
	/** Whether rows can be put in groups. */
	grouping?: boolean;
	/** Gets the box that is searched in. */
	box?: RefObject<HTMLInputElement | null>;
	/** What else can be chosen, below the filters. */
	children?: ComponentChildren;
	onChange: (query: TableQuery) => void;
}

/** Search, filters and what else narrows the table, in one row where there is room. */
export function TableControls(props: Props) {
	const { definition, query, counts, found, more, grouping, box, onChange } = props;
	const { t } = useWords();
	const { deleted, conflicts } = counts;
	const id = useId();
	const [filtering, setFiltering] = useState(false);
	const used = Object.keys(query.filters).length;
	const change = (part: Partial<TableQuery>) => onChange({ ...query, ...part });
	return (
		<search class="gt-controls" aria-label={t('table.search_in', { title: definition.title })}>
			<div class="gt-row gt-controls__row">
				<label class="gt-label" for={id}>
					{t('table.search')}
				</label>
				<input
					id={id}
					{...(box && { ref: box })}
					type="search"
					class="gt-input"
					value={query.search}
					onInput={(event) => change({ search: event.currentTarget.value })}
				/>
				<button
					type="button"
					class="gt-button gt-filter-button"
					aria-expanded={filtering}
					aria-controls={`${id}-filters`}
					onClick={() => setFiltering(!filtering)}
				>
					{used === 0 ? t('table.filters') : t('table.filters_used', { count: used })}
				</button>
				{definition.fields.some(({ personal }) => personal) ? <RevealToggle /> : null}
				{conflicts > 0 || query.conflictsOnly ? (
					<CheckBox
						label={t('table.conflicts_only', { count: conflicts })}
						checked={query.conflictsOnly}
						onChange={(conflictsOnly) => change({ conflictsOnly })}
					/>
				) : null}
				{deleted > 0 || query.deleted ? (
					<CheckBox
						label={t('table.show_deleted', { count: deleted })}
						checked={query.deleted}
						onChange={(shown) => change({ deleted: shown })}
					/>
				) : null}
				{isNarrowed(query) ? (
					<button
						type="button"
						class="gt-button gt-button--quiet"
						onClick={() => onChange(widened(query))}
					>
						{t('table.clear_filters')}
					</button>
				) : null}
				<p role="status" class="gt-help gt-controls__found">
					<Said>{found}</Said>
				</p>
			</div>
			<div id={`${id}-filters`} class="gt-filters" hidden={!filtering}>
				{filtering ? (
					<>
						<Filters
							{...{ definition, query, onChange }}
							{...(more && { more })}
							{...(grouping && { grouping })}
						/>
						{props.children}
					</>
				) : null}
			</div>
		</search>
	);
}
