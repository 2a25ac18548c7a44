import { useId, useState } from 'preact/hooks';
import type { BoardAnswer } from '~/core/opinions/board.ts';
import { fold } from '~/core/text/fold.ts';
import { formatDays } from '../records/format-days.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { type BoardWords, labelOf } from './board-choices.ts';

interface Props {
	answers: readonly BoardAnswer[];
	codes: BoardWords;
}

/** The public answers, the newest first, to be searched and looked through by theme. */
export function BoardAnswers({ answers, codes }: Props) {
	const { t, locale } = useWords();
	const [words, setWords] = useState('');
	const [theme, setTheme] = useState('');
	const id = useId();
	const used = codes.themes.filter(({ code }) => answers.some((one) => one.theme === code));
	const wanted = fold(words).split(/\s+/).filter(Boolean);
	const shown = answers
		.filter((one) => theme === '' || one.theme === theme)
		.filter(({ matter, answer }) => {
			const text = fold(`${matter} ${answer}`);
			return wanted.every((word) => text.includes(word));
		})
		.toSorted((a, b) => (a.day < b.day ? 1 : -1));
	return (
		<section class="gt-stack">
			<h2>{t('board.answers_title')}</h2>
			{answers.length === 0 ? <p>{t('board.answers_none')}</p> : null}
			{answers.length > 1 ? (
				<div class="gt-board-find gt-no-print">
					<div class="gt-field">
						<label class="gt-label" for={`${id}-words`}>
							{t('board.search')}
						</label>
						<input
							id={`${id}-words`}
							class="gt-input"
							type="search"
							value={words}
							onInput={({ currentTarget }) => setWords(currentTarget.value)}
						/>
					</div>
					<div class="gt-field">
						<label class="gt-label" for={`${id}-theme`}>
							{t('board.theme')}
						</label>
						<select
							id={`${id}-theme`}
							class="gt-input"
							value={theme}
							onChange={({ currentTarget }) => setTheme(currentTarget.value)}
						>
							<option value="">{t('board.theme_all')}</option>
							{used.map(({ code, label }) => (
								<option key={code} value={code}>
									{label}
								</option>
							))}
						</select>
					</div>
				</div>
			) : null}
			<p class="gt-help" role="status">
				{shown.length < answers.length
					? t('board.shown', { count: shown.length, total: answers.length })
					: null}
			</p>
			<ul class="gt-board-list">
				{shown.map((one) => (
					<li key={one.id} class="gt-board-answer">
						<p class="gt-board-meta">
							<span class="gt-chip">{labelOf(codes.results, one.result)}</span>{' '}
							{[
								labelOf(codes.themes, one.theme),
								...(one.department === null ? [] : [labelOf(codes.departments, one.department)]),
								formatDays(one.day, one.day, locale),
							].join(' · ')}
						</p>
						<p class="gt-board-text">
							<strong>{t('board.you_said')}</strong>
							{one.matter}
						</p>
						<p class="gt-board-text">
							<strong>{t('board.we_answer')}</strong>
							{one.answer}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
