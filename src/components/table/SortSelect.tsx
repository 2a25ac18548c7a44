import { useId } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableSort } from '~/core/tables/query-table.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	/** Columns besides the fields. */
	more?: readonly { id: string; label: string }[];
	sort: TableSort | null;
	onChange: (sort: TableSort | null) => void;
}

/** The order of the rows, for phones, where the table has no headers to press. */
export function SortSelect({ definition, more = [], sort, onChange }: Props) {
	const { t } = useWords();
	const id = useId();
	const { anonymous } = definition;
	const columns = [
		...(anonymous ? [] : [{ id: '_updated', label: t('records.updated_at') }]),
		...more,
		...definition.fields.filter(({ retired }) => !retired),
	];
	return (
		<div class="gt-field">
			<label class="gt-label" for={id}>
				{t('table.sort_by')}
			</label>
			<select
				id={id}
				class="gt-input"
				value={sort ? `${sort.descending ? '-' : '+'}${sort.column}` : ''}
				onChange={(event) => onChange(readSort(event.currentTarget.value))}
			>
				<option value="">{t(anonymous ? 'table.sort_none' : 'table.sort_created')}</option>
				{columns.flatMap(({ id: column, label }) => [
					<option key={`+${column}`} value={`+${column}`}>
						{t('table.sort_up', { column: label })}
					</option>,
					<option key={`-${column}`} value={`-${column}`}>
						{t('table.sort_down', { column: label })}
					</option>,
				])}
			</select>
		</div>
	);
}

/** `+scene` up, `-scene` down, nothing: the order of creation. */
function readSort(value: string): TableSort | null {
	return value === '' ? null : { column: value.slice(1), descending: value.startsWith('-') };
}
