import { useId } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { RevealToggle } from '../collect/RevealToggle.tsx';
import { SortSelect } from './SortSelect.tsx';
import { TableFilter } from './TableFilter.tsx';
import { everything, isNarrowed, withFilter } from './table-state.ts';

interface Props {
	definition: Definition;
	query: TableQuery;
	/** How many records are deleted, and how many wait for a decision. */
	deleted: number;
	conflicts: number;
	onChange: (query: TableQuery) => void;
}

/** Search, filters and what else narrows the table. */
export function TableControls({ definition, query, deleted, conflicts, onChange }: Props) {
	const { t } = useWords();
	const id = useId();
	const change = (part: Partial<TableQuery>) => onChange({ ...query, ...part });
	const fields = definition.fields.filter(
		(field) => 'options' in field && field.options.length > 0,
	);
	return (
		<search
			class="gt-stack gt-controls"
			aria-label={t('collect.search_in', { title: definition.title })}
		>
			<div class="gt-field">
				<label class="gt-label" for={id}>
					{t('collect.search')}
				</label>
				<input
					id={id}
					type="search"
					class="gt-input"
					value={query.search}
					onInput={(event) => change({ search: event.currentTarget.value })}
				/>
			</div>
			<details>
				<summary>{t('collect.filters', { count: Object.keys(query.filters).length })}</summary>
				<div class="gt-filters">
					{fields.map((field) => (
						<TableFilter
							key={field.id}
							field={field}
							code={query.filters[field.id]}
							onChange={(code) => onChange(withFilter(query, field.id, code))}
						/>
					))}
					<SortSelect
						definition={definition}
						sort={query.sort}
						onChange={(sort) => change({ sort })}
					/>
				</div>
			</details>
			<div class="gt-row">
				<RevealToggle />
				{conflicts > 0 || query.conflictsOnly ? (
					<CheckBox
						label={t('collect.conflicts_only', { count: conflicts })}
						checked={query.conflictsOnly}
						onChange={(conflictsOnly) => change({ conflictsOnly })}
					/>
				) : null}
				{deleted > 0 || query.deleted ? (
					<CheckBox
						label={t('collect.show_deleted', { count: deleted })}
						checked={query.deleted}
						onChange={(shown) => change({ deleted: shown })}
					/>
				) : null}
				{isNarrowed(query) ? (
					<button
						type="button"
						class="gt-button gt-button--quiet"
						onClick={() => onChange({ ...everything, sort: query.sort })}
					>
						{t('collect.clear_filters')}
					</button>
				) : null}
			</div>
		</search>
	);
}
