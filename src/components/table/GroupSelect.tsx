import { useId } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import type { FilterColumn } from './filter-columns.ts';

interface Props {
	columns: readonly FilterColumn[];
	/** The column's id; `null`: no groups. */
	group: string | null;
	onChange: (group: string | null) => void;
}

/** By which column the rows are put in groups. */
export function GroupSelect({ columns, group, onChange }: Props) {
	const { t } = useWords();
	const id = useId();
	return (
		<div class="gt-field">
			<label class="gt-label" for={id}>
				{t('table.group_by')}
			</label>
			<select
				id={id}
				class="gt-input"
				value={group ?? ''}
				onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
			>
				<option value="">{t('table.group_none')}</option>
				{columns.map((column) => (
					<option key={column.id} value={column.id}>
						{column.label}
					</option>
				))}
			</select>
		</div>
	);
}
