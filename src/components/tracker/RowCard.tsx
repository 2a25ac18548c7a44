import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Option } from '~/core/fields/field.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { fieldId } from './field-id.ts';

interface Props {
	tracker: string;
	row: Option;
	filled: boolean;
	onClear: () => void;
	children: ComponentChildren;
}

/** One row of a matrix form, as a card; an untouched one makes no record. */
export function RowCard({ tracker, row, filled, onClear, children }: Props) {
	const { t } = useWords();
	const title = useRef<HTMLHeadingElement>(null);
	const id = fieldId(tracker, row.code, 'row');
	return (
		<div class="gt-card gt-row-card" role="group" aria-labelledby={id}>
			<div class="gt-row-card__head">
				<h3 id={id} ref={title} tabIndex={-1}>
					{row.label}
				</h3>
				<button
					type="button"
					class="gt-button gt-button--quiet gt-row-card__clear"
					data-shown={filled ? '' : undefined}
					disabled={!filled}
					onClick={() => {
						onClear();
						title.current?.focus();
					}}
				>
					{t('form.clear_row')}
					<span class="gt-visually-hidden"> {row.label}</span>
				</button>
			</div>
			{row.help ? <p class="gt-help">{row.help}</p> : null}
			{children}
		</div>
	);
}
