import { useId, useState } from 'preact/hooks';
import type { BookBoard } from '~/core/opinions/join-boards.ts';
import { formatDays } from '../records/format-days.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { FoundOthers } from './find-others.ts';

interface Props {
	others: FoundOthers;
	/** The books whose answers are not kept up. */
	left: ReadonlySet<string>;
	onLeave: (book: string, isLeft: boolean) => void;
	/** The text of the file that is up. */
	onGiven: (text: string) => void;
}

/** What books on other devices have on the board: it stays, unless somebody says otherwise. */
export function OthersOnBoard({ others, left, onLeave, onGiven }: Props) {
	const { t, locale } = useWords();
	const id = useId();
	const [isGiven, setGiven] = useState(false);
	if (others === 'unknown')
		return (
			<div class="gt-notice gt-notice--warn gt-stack" role="status">
				<p>{t('opening.others_unknown')}</p>
				<div class="gt-field">
					<label class="gt-label" for={id}>
						{t('opening.others_give')}
					</label>
					<input
						id={id}
						class="gt-input"
						type="file"
						accept=".json"
						onChange={({ currentTarget }) => {
							setGiven(false);
							void currentTarget.files?.[0]?.text().then((text) => {
								onGiven(text);
								setGiven(true);
							});
						}}
					/>
				</div>
				{isGiven ? <p>{t('opening.others_no_board')}</p> : null}
			</div>
		);
	if (others.length === 0) return null;
	const said = ({ made, answers, replies }: BookBoard) =>
		t('opening.others_kept', {
			day: formatDays(made, made, locale),
			answers: answers.length,
			people: Object.keys(replies).length,
		});
	return (
		<fieldset class="gt-field gt-stack">
			<legend class="gt-label">{t('opening.others_title')}</legend>
			{others.map((one) => (
				<CheckBox
					key={one.book}
					label={said(one)}
					checked={!left.has(one.book)}
					onChange={(isKept) => onLeave(one.book, !isKept)}
				/>
			))}
			<p class="gt-help">{t('opening.others_help')}</p>
		</fieldset>
	);
}
