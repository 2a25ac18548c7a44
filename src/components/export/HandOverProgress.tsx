import { useEffect, useRef } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { CopyMessages } from './CopyMessages.tsx';
import type { Made, Progress } from './made.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { QrCodes } from './QrCodes.tsx';

interface Props {
	definition: Definition;
	progress: Progress | null;
	/** Who collects, in a word or two. */
	collector: string;
	onAnswer: (handedOver: boolean) => void;
}

/** Says what was made and what is left to do, and asks whether it has been done. */
export function HandOverProgress({ definition, progress, collector, onAnswer }: Props) {
	const { t } = useWords();
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (progress) box.current?.scrollIntoView({ block: 'nearest' });
	}, [progress]);
	const made = progress?.step === 'made' ? progress.made : null;
	return (
		<div class="gt-handing" ref={box}>
			<div role="status">
				{progress ? (
					<p class={`gt-notice gt-notice--${toneOf(progress)}`}>{say(progress)}</p>
				) : null}
			</div>
			{made?.way === 'copy' && !made.copied ? <CopyMessages messages={made.messages} /> : null}
			{made?.way === 'qr' ? <QrCodes texts={made.texts} /> : null}
			{made?.way === 'print' ? <PrintSheet {...{ definition }} {...made} /> : null}
			{made ? (
				<div class="gt-question">
					<p>
						<strong>{t('export.ask', { collector })}</strong>
					</p>
					<div class="gt-row">
						<button
							type="button"
							class="gt-button gt-button--primary"
							onClick={() => onAnswer(true)}
						>
							{t('export.ask_yes')}
						</button>
						<button type="button" class="gt-button" onClick={() => onAnswer(false)}>
							{t('export.ask_no')}
						</button>
					</div>
				</div>
			) : null}
		</div>
	);

	function say(now: Progress): string {
		switch (now.step) {
			case 'made':
				return sayMade(now.made);
			case 'handed_over':
				return t('export.handed_over', { count: now.count });
			case 'archived':
				return t('export.archived', { name: now.name });
			default:
				return t(`export.step_${now.step}`);
		}
	}

	function sayMade(made: Made): string {
		switch (made.way) {
			case 'download':
				return t('export.downloaded', { name: made.name });
			case 'copy':
				if (made.copied) return t('export.copied');
				return made.messages.length > 1
					? t('export.copy_parts', { count: made.messages.length })
					: t('export.copy_refused');
			case 'mail':
				return t(made.whole ? 'export.mailed' : 'export.mailed_file');
			case 'qr':
				return t('export.qr_shown', { count: made.texts.length });
			case 'share':
				return t('export.shared');
			case 'print':
				return t('export.printed');
		}
	}
}

function toneOf({ step }: Progress): 'good' | 'bad' | 'info' {
	if (step === 'failed' || step === 'too_long') return 'bad';
	return step === 'handed_over' ? 'good' : 'info';
}
