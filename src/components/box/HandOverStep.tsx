import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import type { Leaving } from './make-leaving.ts';
import type { ChannelFacts, OpinionForm } from '~/core/opinions/opinion-form.ts';
import type { OpinionSteps } from './use-opinion.ts';
import { WaysOut } from './WaysOut.tsx';

interface Props {
	form: OpinionForm;
	opinion: OpinionSteps;
	facts: ChannelFacts;
	isKiosk: boolean;
}

/** How it gets there: sealed first, then every way that works here, each with who learns what. */
export function HandOverStep({ form, opinion, facts, isKiosk }: Props) {
	const { t, locale } = useWords();
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	const { state, change, clear } = opinion;
	const [leaving, setLeaving] = useState<Leaving | 'failed' | null>(null);
	const keys = state.pastHr ? (form.pastHrKeys ?? []) : facts.keys;
	// What is about human resources goes to nobody's screen but whose key it is sealed to.
	const paperOnly = state.pastHr && form.pastHrKeys === null;
	const [tries, setTries] = useState(0);
	useEffect(() => {
		let gone = false;
		setLeaving(null);
		// What seals is a good deal of code: it comes when it is needed.
		import('./make-leaving.ts')
			.then(({ makeLeaving }) => makeLeaving(state, keys, t('fingerprint.words')))
			.then(
				(made) => gone || setLeaving(made),
				() => gone || setLeaving('failed'),
			);
		return () => {
			gone = true;
		};
	}, [tries]);
	if (leaving === 'failed')
		return (
			<div class="gt-notice gt-notice--bad" role="alert">
				<p>{t('opinion.not_sealed')}</p>
				<button type="button" class="gt-button" onClick={() => setTries(tries + 1)}>
					{t('opinion.try_again')}
				</button>
			</div>
		);
	if (leaving === null) return <p role="status">{t('opinion.sealing')}</p>;
	const done = () => {
		clear();
		change({ ways: state.ways });
	};
	return (
		<>
			<p class={`gt-notice ${leaving.isSealed ? 'gt-notice--good' : 'gt-notice--warn'}`}>
				<span>
					{t(
						leaving.isSealed
							? 'opinion.is_sealed'
							: paperOnly
								? 'opinion.past_hr_paper'
								: 'opinion.is_plain',
					)}
				</span>
			</p>
			{leaving.sealedTo.length > 0 ? (
				<p class="gt-help">{t('opinion.sealed_to', { words: list.format(leaving.sealedTo) })}</p>
			) : null}
			<WaysOut
				leaving={leaving}
				facts={facts}
				form={form}
				state={state}
				paperOnly={paperOnly}
				isKiosk={isKiosk}
				onWay={(way) => change({ ways: [...new Set([...state.ways, way])] })}
			/>
			<div class="gt-row gt-opinion__end">
				<button
					type="button"
					class="gt-button gt-button--primary"
					disabled={state.ways.length === 0}
					onClick={done}
				>
					{t('opinion.done')}
				</button>
				<button type="button" class="gt-button" onClick={() => change({ step: 'write' })}>
					{t('opinion.back_write')}
				</button>
			</div>
			{state.ways.length === 0 ? <p class="gt-help">{t('opinion.done_first')}</p> : null}
		</>
	);
}
