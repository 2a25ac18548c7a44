import { useId } from 'preact/hooks';
import type { FilterColumn } from './filter-columns.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	column: FilterColumn;
	/** `null`: only rows without an answer. `undefined`: all rows. */
	code: string | null | undefined;
	onChange: (code: string | null | undefined) => void;
}

/** Values of the list that are no option of the field: no code is written so. */
const all = '*';
const none = '-';

/** One column's options to choose from. */
export function TableFilter({ column, code, onChange }: Props) {
	const { t } = useWords();
	const id = useId();
	return (
		<div class="gt-field">
			<label class="gt-label" for={id}>
				{column.label}
			</label>
			<select
				id={id}
				class="gt-input"
				value={code === undefined ? all : (code ?? none)}
				onChange={({ currentTarget: { value } }) =>
					onChange(value === all ? undefined : value === none ? null : value)
				}
			>
				<option value={all}>{t('table.filter_all')}</option>
				{column.options.map((option) => (
					<option key={option.code} value={option.code}>
						{option.label}
					</option>
				))}
				<option value={none}>{t('table.filter_none')}</option>
			</select>
		</div>
	);
}
