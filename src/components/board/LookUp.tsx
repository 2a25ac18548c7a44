import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Board } from '~/core/opinions/board.ts';
import { StillThere } from '../ui/StillThere.tsx';
import { type Patience, useIdle } from '../ui/use-idle.ts';
import { useKiosk } from '../ui/use-kiosk.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { BoardChoice } from './board-choices.ts';
import { type LookedUp, lookUp, prepareLookUp } from './look-up.ts';
import { UnderReceipt } from './UnderReceipt.tsx';

/** A receipt and its answer are read in a moment. */
const patience: Patience = { quiet: 60_000, countdown: 30_000 };

interface Props {
	board: Board;
	results: readonly BoardChoice[];
	/** Where the author answers a question; `null`: there is no such page. */
	opinionAt: string | null;
}

/** Where an author finds the answer by the receipt, which is neither kept nor sent anywhere. */
export function LookUp({ board, results, opinionAt }: Props) {
	const { t } = useWords();
	const [typed, setTyped] = useState('');
	const [state, setState] = useState<LookedUp | 'looking' | 'failed' | null>(null);
	const isKiosk = useKiosk();
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		// It may be wanted when the network is gone; what fails now is tried again by the look-up itself.
		prepareLookUp().catch(() => {});
	}, []);
	const look = async () => {
		setState('looking');
		try {
			setState(await lookUp(typed, board));
		} catch {
			setState('failed');
		}
	};
	const clear = () => {
		setTyped('');
		setState(null);
		field.current?.focus();
	};
	const left = useIdle(isKiosk && (typed !== '' || state !== null), patience, clear);
	const isWrong = typeof state === 'object' && state?.is === 'no_receipt';
	return (
		<section class="gt-board-look gt-no-print" aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{t('board.look_title')}</h2>
			<form
				class="gt-field"
				onSubmit={(event) => {
					event.preventDefault();
					if (typed.trim() !== '' && state !== 'looking') void look();
				}}
			>
				<label class="gt-label" for={id}>
					{t('board.receipt')}
				</label>
				<p class="gt-help" id={`${id}-help`}>
					{t('board.receipt_help')}
				</p>
				<div class="gt-row">
					<input
						id={id}
						ref={field}
						class="gt-input"
						autocomplete="off"
						autocapitalize="none"
						spellcheck={false}
						placeholder="xxxx-xxxx-xxxx-xxxx-xxxx"
						aria-describedby={`${id}-help`}
						aria-invalid={isWrong}
						value={typed}
						onInput={({ currentTarget }) => {
							setTyped(currentTarget.value);
							setState(null);
						}}
					/>
					<button
						type="submit"
						class="gt-button gt-button--primary"
						aria-disabled={state === 'looking'}
					>
						{t('board.look')}
					</button>
				</div>
			</form>
			{left === null ? null : <StillThere left={left} />}
			<div role="status">
				{state === 'looking' ? <p>{t('board.looking')}</p> : null}
				{state === 'failed' ? (
					<p class="gt-notice gt-notice--bad">{t('board.look_failed')}</p>
				) : null}
				{typeof state === 'object' && state ? (
					<UnderReceipt
						{...{ results, opinionAt }}
						under={state}
						made={board.made}
						onClear={clear}
					/>
				) : null}
			</div>
		</section>
	);
}
