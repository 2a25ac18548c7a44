import { useState } from 'preact/hooks';
import { foldUnspaced } from '~/core/text/fold.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { AnswerProps } from './answer-props.ts';

/** More pages than this are looked for by typing. */
const most = 8;

/** A page of the handbook, found by a few letters of its title. */
export function FindAnswer({ item, given, pages, isMarked, onGive }: AnswerProps<'find'>) {
	const { t } = useWords();
	const [typed, setTyped] = useState('');
	const wanted = foldUnspaced(typed);
	const chosen = pages.find(({ page }) => page === given.page);
	const found = wanted ? pages.filter(({ title }) => foldUnspaced(title).includes(wanted)) : [];
	const shown = isMarked || found.length === 0 ? (chosen ? [chosen] : []) : found.slice(0, most);
	return (
		<>
			{isMarked ? null : (
				<div class="gt-field">
					<label class="gt-label" for="gt-course-find">
						{t('course.find')}
					</label>
					<input
						id="gt-course-find"
						class="gt-input"
						type="search"
						autocomplete="off"
						value={typed}
						onInput={({ currentTarget }) => setTyped(currentTarget.value)}
					/>
				</div>
			)}
			<p class="gt-course-hint" role="status">
				{wanted && !isMarked ? t('course.found', { count: found.length }) : ''}
			</p>
			<fieldset class="gt-course-options" aria-labelledby="gt-course-ask">
				{shown.map(({ page, title }) => (
					<label key={page} class="gt-course-option">
						<input
							type="radio"
							name={item.id}
							checked={given.page === page}
							disabled={isMarked}
							onChange={() => onGive({ page })}
						/>
						<span>{title}</span>
						{isMarked && item.right.includes(page) ? <em>✓ {t('course.is_right')}</em> : null}
					</label>
				))}
			</fieldset>
		</>
	);
}
