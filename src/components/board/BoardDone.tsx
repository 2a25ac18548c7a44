import type { BoardDone as Done } from '~/core/opinions/board.ts';
import { formatDays } from '../records/format-days.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** 您提出，我们已做: what came true, the newest first; nothing where there is nothing. */
export function BoardDone({ done }: { done: readonly Done[] }) {
	const { t, locale } = useWords();
	if (done.length === 0) return null;
	return (
		<section class="gt-stack">
			<h2>{t('board.done_title')}</h2>
			<ul class="gt-board-list">
				{done
					.toSorted((a, b) => (a.day < b.day ? 1 : -1))
					.map(({ asked, did, day }) => (
						<li key={`${day} ${did}`} class="gt-board-answer">
							<p class="gt-board-meta">{formatDays(day, day, locale)}</p>
							{asked === '' ? null : (
								<p class="gt-board-text">
									<strong>{t('board.you_said')}</strong>
									{asked}
								</p>
							)}
							<p class="gt-board-text">{did}</p>
						</li>
					))}
			</ul>
		</section>
	);
}
