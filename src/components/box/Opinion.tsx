import { type ComponentType, Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { clearSearch } from '~/device/clear-search.ts';
import { StillThere } from '../ui/StillThere.tsx';
import { type Patience, useIdle } from '../ui/use-idle.ts';
import { useKiosk } from '../ui/use-kiosk.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ChannelStep } from './ChannelStep.tsx';
import { Cleared } from './Cleared.tsx';
import { HandOverStep } from './HandOverStep.tsx';
import type { OpinionForm } from '~/core/opinions/opinion-form.ts';
import { ReceiptStep } from './ReceiptStep.tsx';
import type { EndStepProps } from './PracticeEndStep.tsx';
import { type Step, useOpinion } from './use-opinion.ts';
import { useLeaving } from './use-leaving.ts';
import { WriteStep } from './WriteStep.tsx';

const counted: readonly Step[] = ['channel', 'write', 'receipt', 'hand_over'];

interface Props {
	form: OpinionForm;
	/** Stands in the place of handing over, where nothing is to leave; left out: it is handed over. */
	End?: ComponentType<EndStepProps>;
	onEnd?: () => void;
}

/** One step after the other: whom for, what, the receipt, how it gets there, and a clean screen. */
export function Opinion({ form, End, onEnd = () => {} }: Props) {
	const { t } = useWords();
	const opinion = useOpinion();
	const isKiosk = useKiosk();
	const { step, channel, draft, receipt } = opinion.state;
	useLeaving(
		!End && step !== 'cleared' && (draft.matter !== '' || draft.wish !== '' || receipt !== null),
	);
	const left = useIdle(isKiosk && !opinion.isFresh, patience(step), opinion.again);
	useEffect(() => {
		// The next person comes to a search of their own as well.
		if (isKiosk && (step === 'cleared' || opinion.turn > 0)) clearSearch();
	}, [isKiosk, step === 'cleared', opinion.turn]);
	const head = useRef<HTMLHeadingElement>(null);
	const shown = useRef(step);
	useLayoutEffect(() => {
		if (shown.current === step) return;
		shown.current = step;
		head.current?.focus();
		head.current?.scrollIntoView({ block: 'start' });
	}, [step]);
	const facts = form.channels.find(({ id }) => id === channel);
	const given = { form, opinion, isKiosk };
	return (
		<Fragment key={opinion.turn}>
			<header class="gt-opinion__head">
				{step === 'cleared' ? null : (
					<p class="gt-help">
						{t('opinion.step', { step: counted.indexOf(step) + 1, total: counted.length })}
					</p>
				)}
				<h2 ref={head} tabIndex={-1}>
					{t(End && step === 'hand_over' ? 'practice.end_title' : `opinion.title_${step}`)}
				</h2>
			</header>
			{isKiosk && step === 'channel' ? <p class="gt-help">{t('kiosk.on')}</p> : null}
			{left === null ? null : <StillThere left={left} />}
			{step === 'channel' ? <ChannelStep {...given} /> : null}
			{step === 'cleared' ? <Cleared {...given} /> : null}
			{facts && step === 'write' ? <WriteStep {...given} facts={facts} /> : null}
			{facts && step === 'receipt' ? <ReceiptStep opinion={opinion} isKiosk={isKiosk} /> : null}
			{End && step === 'hand_over' ? <End onEnd={onEnd} onAgain={opinion.again} /> : null}
			{facts && !End && step === 'hand_over' ? <HandOverStep {...given} facts={facts} /> : null}
		</Fragment>
	);
}

/** When all is done the next person may come at once; while somebody writes they may think for a minute. */
function patience(step: Step): Patience {
	return step === 'cleared'
		? { quiet: 5_000, countdown: 15_000 }
		: { quiet: 60_000, countdown: 30_000 };
}
