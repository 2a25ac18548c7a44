import { CheckBox } from '../ui/CheckBox.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { Columns } from './use-columns.ts';

/** Which columns the table shows; kept on this device. The last one stays. */
export function ColumnChoice({ all, shown, choose, chosen }: Columns) {
	const { t } = useWords();
	const ids = shown.map(({ id }) => id);
	const turn = (id: string, on: boolean) => {
		const next = all
			.map((column) => column.id)
			.filter((one) => (one === id ? on : ids.includes(one)));
		if (next.length > 0) choose(next);
	};
	return (
		<fieldset class="gt-columns">
			<legend class="gt-label">{t('table.columns')}</legend>
			<div class="gt-row">
				{all.map(({ id, label }) => (
					<CheckBox
						key={id}
						label={label}
						checked={ids.includes(id)}
						onChange={(on) => turn(id, on)}
					/>
				))}
				{chosen ? (
					<button type="button" class="gt-button gt-button--quiet" onClick={() => choose(null)}>
						{t('table.columns_usual')}
					</button>
				) : null}
			</div>
		</fieldset>
	);
}
