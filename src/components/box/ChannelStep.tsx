import { useEffect, useState } from 'preact/hooks';
import { readReceipt } from '~/core/seal/receipt.ts';
import { further, isAtSharedScreen, saysHash } from '~/device/shared-screen.ts';
import { OptionButton } from '../fields/OptionButton.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useSaidEarly } from '../ui/use-said-early.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { OpinionForm } from '~/core/opinions/opinion-form.ts';
import { ReceiptInput } from './ReceiptInput.tsx';
import { SealedNote } from './SealedNote.tsx';
import type { OpinionSteps } from './use-opinion.ts';

interface Props {
	form: OpinionForm;
	opinion: OpinionSteps;
}

/** Whom it is for: three channels, each with how long it takes and who sees it. */
export function ChannelStep({ form, opinion: { state, change } }: Props) {
	const { t } = useWords();
	const { channel, pastHr, more } = state;
	const [typed, setTyped] = useState('');
	const [asked, setAsked] = useState(false);
	// At a shared screen what a browser put back is what the person before chose.
	useSaidEarly('.gt-opinion', () => !isAtSharedScreen());
	useEffect(() => {
		// The receipt itself is never behind an address.
		if (saysHash(further)) change({ more: true });
	}, []);
	const receipt = readReceipt(typed);
	const isWrong = asked && receipt === null;
	const goOn = () => {
		setAsked(true);
		if (channel === null || (more && receipt === null)) return;
		change({ step: 'write', ...(more && { receipt }) });
	};
	return (
		<>
			<fieldset class="gt-opinion__channels">
				<legend class="gt-visually-hidden">{t('opinion.title_channel')}</legend>
				{form.channels.map(({ id, help }) => (
					<OptionButton
						key={id}
						type="radio"
						name="gt-opinion-channel"
						id={`gt-opinion-${id}`}
						option={{ code: id, label: t(`opinion.channel_${id}`), help }}
						checked={channel === id}
						onChange={() => change({ channel: id, pastHr: pastHr && id === 'mailbox' })}
					/>
				))}
			</fieldset>
			{channel === 'mailbox' ? (
				<CheckBox
					label={t('opinion.past_hr')}
					checked={pastHr}
					onChange={(checked) => change({ pastHr: checked })}
				/>
			) : null}
			{channel === null ? null : <SealedNote form={form} channel={channel} pastHr={pastHr} />}
			<CheckBox
				label={t('opinion.further')}
				checked={more}
				onChange={(checked) => change({ more: checked, receipt: null })}
			/>
			{more ? (
				<ReceiptInput
					id="gt-opinion-receipt"
					label={t('opinion.receipt_before')}
					help={t(isWrong ? 'opinion.receipt_wrong' : 'opinion.receipt_before_help')}
					typed={typed}
					onType={setTyped}
					isWrong={isWrong}
				/>
			) : null}
			<p class="gt-help">{t('opinion.nothing_kept')}</p>
			{asked && channel === null ? (
				<p class="gt-error" role="alert">
					{t('opinion.choose_channel')}
				</p>
			) : null}
			<div class="gt-row">
				<button type="button" class="gt-button gt-button--primary" onClick={goOn}>
					{t('opinion.next_write')}
				</button>
			</div>
		</>
	);
}
