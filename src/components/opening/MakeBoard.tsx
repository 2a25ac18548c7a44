import { useState } from 'preact/hooks';
import { joinBoards } from '~/core/opinions/join-boards.ts';
import { downloadFile } from '~/device/download-file.ts';
import { acknowledgeOpened } from '~/storage/acknowledge-opened.ts';
import type { Database } from '~/storage/database.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { type FoundOthers, findOthers } from './find-others.ts';
import { type GatheredBoard, gatherBoard } from './gather-board.ts';
import type { OpeningProps } from './opening-props.ts';
import { OthersOnBoard } from './OthersOnBoard.tsx';

interface Props extends OpeningProps {
	db: Database;
}

const countsOf = ({ counts: { received, answered, overdue } }: GatheredBoard) => ({
	received,
	answered,
	overdue,
});

/** Makes the file of the answer board out of the book: look at what it will say, take it, put it up, say so. */
export function MakeBoard({ db, ...props }: Props) {
	const { t, locale } = useWords();
	const [made, setMade] = useState<GatheredBoard | 'making' | 'failed' | null>(null);
	const [others, setOthers] = useState<FoundOthers>([]);
	const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
	const [step, setStep] = useState<'look' | 'taken' | { noted: number }>('look');
	const { definition, boardAt } = props;
	const make = async () => {
		setMade('making');
		setStep('look');
		try {
			const gathered = await gatherBoard(db, props, locale, new Date());
			setOthers(await findOthers(gathered.board, null));
			setLeft(new Set());
			setMade(gathered);
		} catch {
			setMade('failed');
		}
	};
	const take = (own: GatheredBoard) => {
		const kept = others === 'unknown' ? [] : others.filter(({ book }) => !left.has(book));
		const board = joinBoards([own.board, ...kept], props.fewest);
		const text = `${JSON.stringify(board, null, '\t')}\n`;
		downloadFile(new File([text], 'board.json', { type: 'application/json' }));
		setStep('taken');
	};
	const note = async ({ found }: GatheredBoard) => {
		const { messages } = definition;
		if (!messages) return;
		const book = { definition, messages, course: props.course };
		setStep({ noted: await acknowledgeOpened(db, found, book) });
	};
	return (
		<section class="gt-stack">
			<h2>{t('opening.board_title')}</h2>
			<p class="gt-help">{t('opening.board_help')}</p>
			<div class="gt-row">
				<button
					type="button"
					class="gt-button"
					aria-disabled={made === 'making'}
					onClick={() => made !== 'making' && void make()}
				>
					{t(made === 'making' ? 'opening.board_making' : 'opening.board_make')}
				</button>
			</div>
			{made === 'failed' ? (
				<p class="gt-notice gt-notice--bad" role="alert">
					{t('opening.board_failed')}
				</p>
			) : null}
			{made !== null && typeof made === 'object' ? (
				<div class="gt-opening-message gt-stack">
					<ul class="gt-opening-numbers">
						<li>{t('opening.board_counts', countsOf(made))}</li>
						<li>{t('opening.board_answers', { count: made.board.answers.length })}</li>
						<li>
							{t('opening.board_replies', { count: made.replies, people: made.found.length })}
						</li>
						<li>{t('opening.board_done', { count: made.board.done.length })}</li>
						{made.unreachable > 0 ? (
							<li>{t('opening.board_unreachable', { count: made.unreachable })}</li>
						) : null}
					</ul>
					{made.board.answers.length > 0 ? (
						<ol class="gt-opening-list">
							{made.board.answers.map(({ id, matter, answer }) => (
								<li key={id} class="gt-opening-text">
									{matter} → {answer}
								</li>
							))}
						</ol>
					) : null}
					<OthersOnBoard
						others={others}
						left={left}
						onLeave={(book, isLeft) => {
							setLeft(new Set([...left].filter((one) => one !== book).concat(isLeft ? book : [])));
							setStep('look');
						}}
						onGiven={(text) => {
							setStep('look');
							void findOthers(made.board, text).then(setOthers);
						}}
					/>
					<div class="gt-row">
						<button type="button" class="gt-button gt-button--primary" onClick={() => take(made)}>
							{t('opening.board_take')}
						</button>
						{step === 'look' ? null : (
							<button type="button" class="gt-button" onClick={() => void note(made)}>
								{t('opening.board_up')}
							</button>
						)}
					</div>
					{step === 'taken' ? <p>{t('opening.board_where')}</p> : null}
					{typeof step === 'object' ? (
						<p class="gt-notice gt-notice--good" role="status">
							{t('opening.board_noted', { count: step.noted })}{' '}
							<a href={boardAt}>{t('opening.board_open')}</a>
						</p>
					) : null}
				</div>
			) : null}
		</section>
	);
}
