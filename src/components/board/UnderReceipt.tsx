import { further } from '~/device/shared-screen.ts';
import { formatDays } from '../records/format-days.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { type BoardChoice, labelOf } from './board-choices.ts';
import type { LookedUp } from './look-up.ts';

interface Props {
	under: LookedUp;
	/** The day the board was made. */
	made: string;
	results: readonly BoardChoice[];
	opinionAt: string | null;
	/** Takes receipt and answer off the screen. */
	onClear: () => void;
}

/** What lies under a receipt, in words. A wrong one is never called wrong: nobody can try whether one exists. */
export function UnderReceipt({ under, made, results, opinionAt, onClear }: Props) {
	const { t, locale } = useWords();
	const day = (iso: string) => formatDays(iso, iso, locale);
	if (under.is === 'no_receipt')
		return (
			<p class="gt-notice gt-notice--warn">{t('board.no_receipt', { count: under.characters })}</p>
		);
	const clear = (
		<button type="button" class="gt-button" onClick={onClear}>
			{t('board.clear')}
		</button>
	);
	if (under.is !== 'replies')
		return (
			<div class="gt-notice gt-notice--info gt-stack">
				<p>
					<strong>{t(under.is === 'nothing' ? 'board.nothing' : 'board.received')}</strong>
				</p>
				<p>
					{t(under.is === 'nothing' ? 'board.nothing_why' : 'board.received_why', {
						day: day(made),
					})}
				</p>
				<div class="gt-row">{clear}</div>
			</div>
		);
	const last = under.replies.at(-1);
	return (
		<div class="gt-stack">
			<ol class="gt-board-replies">
				{under.replies.map((reply, index) => (
					<li key={index} class="gt-board-answer">
						<p class="gt-board-meta">
							<span class="gt-chip">
								{reply.result === null ? t('board.question') : labelOf(results, reply.result)}
							</span>{' '}
							{day(reply.day)}
						</p>
						<p class="gt-board-text">{reply.text}</p>
					</li>
				))}
			</ol>
			{under.unreadable > 0 ? (
				<p class="gt-notice gt-notice--warn">
					{t('board.unreadable', { count: under.unreadable })}
				</p>
			) : null}
			<div class="gt-row">
				{last && opinionAt !== null ? (
					<a class="gt-button" href={`${opinionAt}#${further}`}>
						{t(last.kind === 'question' ? 'board.answer_question' : 'board.say_more')}
					</a>
				) : null}
				{clear}
			</div>
			<p class="gt-help">{t('board.clear_help')}</p>
		</div>
	);
}
