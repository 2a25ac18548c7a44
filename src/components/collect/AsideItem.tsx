import type { AsideRow } from '~/core/imports/plan.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { AsideCells } from '../imports/AsideCells.tsx';
import { useDefinitionOf } from '../imports/CheckContext.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';

/** A row set aside: where it came from, why, its cells, and the way to be rid of it. */
export function AsideItem({ row, onDiscard }: { row: AsideRow; onDiscard: () => void }) {
	const { t } = useWords();
	const definition = useDefinitionOf()(row.tracker);
	return (
		<article class="gt-card gt-row-item">
			<p class="gt-row">
				{definition?.anonymous ? (
					<strong>{t('collect.aside_anonymous')}</strong>
				) : (
					<>
						<strong>{t('collect.line', { line: row.line })}</strong>
						<span class="gt-file-name">{row.source || t('collect.origin_pasted')}</span>
					</>
				)}
				{definition ? <span class="gt-chip">{definition.title}</span> : null}
			</p>
			<AsideCells row={row} />
			<div class="gt-row">
				<ConfirmButton
					label={t('collect.discard_row')}
					question={t('collect.discard_row_question')}
					confirm={t('collect.discard_row_confirm')}
					danger
					onConfirm={onDiscard}
				/>
			</div>
		</article>
	);
}
