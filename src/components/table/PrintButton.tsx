import { useWords } from '../ui/WordsContext.tsx';

/** Prints what is on the screen, made for paper. */
export function PrintButton({ onPrint }: { onPrint: () => void }) {
	const { t } = useWords();
	return (
		<p>
			<button type="button" class="gt-button gt-button--quiet" onClick={onPrint}>
				{t('table.print')}
			</button>
		</p>
	);
}
