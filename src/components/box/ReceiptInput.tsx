import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	typed: string;
	onType: (typed: string) => void;
	isWrong: boolean;
}

/** Where the receipt of before is typed; the browser is asked to remember none. */
export function ReceiptInput({ typed, onType, isWrong }: Props) {
	const { t } = useWords();
	return (
		<div class="gt-field">
			<label class="gt-label" for="gt-opinion-receipt">
				{t('opinion.receipt_before')}
			</label>
			<input
				id="gt-opinion-receipt"
				class="gt-input gt-opinion__typed"
				autocomplete="off"
				autocapitalize="none"
				spellcheck={false}
				value={typed}
				aria-invalid={isWrong}
				aria-describedby="gt-opinion-receipt-help"
				onInput={(event) => onType(event.currentTarget.value)}
			/>
			<p class={isWrong ? 'gt-error' : 'gt-help'} id="gt-opinion-receipt-help">
				{t(isWrong ? 'opinion.receipt_wrong' : 'opinion.receipt_before_help')}
			</p>
		</div>
	);
}
