import { useState } from 'preact/hooks';
import { groupReceipt } from '~/core/seal/receipt.ts';
import { copyText } from '~/device/copy-text.ts';
import { QrCodes } from '../export/QrCodes.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { isLastGroup } from './is-last-group.ts';
import { PaperSlip } from './PaperSlip.tsx';
import { ReceiptInput } from './ReceiptInput.tsx';
import type { OpinionSteps } from './use-opinion.ts';

interface Props {
	opinion: OpinionSteps;
	/** Nothing is put where the next person finds it: no clipboard. */
	isKiosk: boolean;
}

/** The receipt, shown this once: it is copied by hand or otherwise, and its last group typed back. */
export function ReceiptStep({ opinion: { state, change }, isKiosk }: Props) {
	const { t } = useWords();
	const { receipt } = state;
	const [typed, setTyped] = useState('');
	const [asked, setAsked] = useState(false);
	const [copied, setCopied] = useState<boolean | null>(null);
	const [shown, setShown] = useState<'code' | 'print' | null>(null);
	if (receipt === null) return null;
	const grouped = groupReceipt(receipt);
	const isBack = isLastGroup(typed, receipt);
	const wrong = asked && !isBack;
	const goOn = (event: Event) => {
		event.preventDefault();
		setAsked(true);
		if (isBack) change({ step: 'hand_over' });
	};
	return (
		<form class="gt-stack" autocomplete="off" noValidate onSubmit={goOn}>
			<p>{t('opinion.receipt_why')}</p>
			<p class="gt-opinion__receipt">
				<span class="gt-visually-hidden">{t('opinion.receipt')} </span>
				{grouped.split('-').map((group, at) => (
					// Groups never change places.
					<code key={at}>{group}</code>
				))}
			</p>
			<div class="gt-row">
				{isKiosk ? null : (
					<button
						type="button"
						class="gt-button"
						onClick={() => void copyText(grouped).then(setCopied)}
					>
						{t('opinion.receipt_copy')}
					</button>
				)}
				<button type="button" class="gt-button" onClick={() => setShown('code')}>
					{t('opinion.receipt_code')}
				</button>
				<button type="button" class="gt-button" onClick={() => setShown('print')}>
					{t('opinion.receipt_print')}
				</button>
			</div>
			<p class="gt-help" role="status">
				{copied === null
					? null
					: t(copied ? 'opinion.receipt_copied' : 'opinion.receipt_not_copied')}
			</p>
			{shown === 'code' ? <QrCodes texts={[grouped]} /> : null}
			{shown === 'print' ? (
				<PaperSlip receipt={grouped} slip={null} onDone={() => setShown(null)} />
			) : null}
			<ReceiptInput
				id="gt-opinion-back"
				label={t('opinion.receipt_back')}
				help={t(wrong ? 'opinion.receipt_back_wrong' : 'opinion.receipt_back_help')}
				typed={typed}
				onType={setTyped}
				isWrong={wrong}
				isTold
			/>
			<div class="gt-row">
				<button type="submit" class="gt-button gt-button--primary">
					{t('opinion.next_hand_over')}
				</button>
				<button type="button" class="gt-button" onClick={() => change({ step: 'write' })}>
					{t('opinion.back')}
				</button>
			</div>
		</form>
	);
}
