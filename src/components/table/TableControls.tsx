import { useId } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { RevealToggle } from '../records/RevealToggle.tsx';
import { SortSelect } from './SortSelect.tsx';
import { TableFilter } from './TableFilter.tsx';
import { everything, isNarrowed, withFilter } from './table-state.ts';

interface Props {
	definition: Definition;
	query: TableQuery;
	/** How many records are deleted, and how many wait for a decision. */
	counts: { deleted: number; conflicts: number };
	onChange: (query: TableQuery) => void;
}

/** Search, filters and what else narrows the table. */
export function TableControls({ definition, query, counts, onChange }: Props) {
	const { t } = useWords();
	const { deleted, conflicts } = counts;
	const id = useId();
	const change = (part: Partial<TableQuery>) => onChange({ ...query, ...part });
	const fields = definition.fields.filter(
		(field) => 'options' in field && field.options.length > 0,
	);
	return (
		<search
			class="gt-stack gt-controls"
			aria-label={t('table.search_in', { title: definition.title })}
		>
			<div class="gt-field">
				<label class="gt-label" for={id}>
					{t('table.search')}
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
				<summary>{t('table.filters', { count: Object.keys(query.filters).length })}</summary>
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
						onClick={() => onChange({ ...everything, sort: query.sort })}
					>
						{t('table.clear_filters')}
					</button>
				) : null}
			</div>
		</search>
	);
}
