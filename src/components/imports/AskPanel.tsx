import {
	askChoices,
	askKey,
	type AskChoice,
	type AskReason,
	type Decisions,
} from '~/core/imports/asked.ts';
import type { FileAsk } from '~/core/imports/files-that-ask.ts';
import type { FileSummary } from '~/core/imports/plan.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { AskChoices } from './AskChoices.tsx';
import type { OpenedNumber } from './RowsDialog.tsx';
import { sayAsk } from './say-ask.ts';
import { sourceName } from './source-name.ts';

interface Props {
	reason: AskReason;
	asks: readonly FileAsk[];
	files: readonly FileSummary[];
	decisions: Decisions;
	onDecide: (asks: readonly FileAsk[], choice: AskChoice) => void;
	onLook: (opened: OpenedNumber) => void;
}

/** Files that are listed without being asked for. */
const shownFiles = 5;

/** Rows that wait for one reason: which they are, and what the person says, at once or file by file. */
export function AskPanel({ reason, asks, files, decisions, onDecide, onLook }: Props) {
	const { t, locale } = useWords();
	const count = asks.reduce((sum, ask) => sum + ask.count, 0);
	const choiceOf = (ask: FileAsk) => decisions[askKey(ask.file, ask.reason)] ?? null;
	const choices = new Set(asks.map(choiceOf));
	const [only] = choices.size === 1 ? choices : [];
	const look = (ask: FileAsk) => {
		const { name, origin } = files[ask.file] ?? { name: '', origin: 'file' };
		const opened = { file: ask.file, bucket: 'asked', reason, count: ask.count } as const;
		onLook({ ...opened, name: sourceName(name, origin, t) });
	};
	const title = t(`collect.asked_${reason}_title`, { count });
	const all = t('collect.all_files', { count: asks.length });
	return (
		<fieldset class="gt-notice gt-notice--warn gt-edits">
			<legend class="gt-label">{title}</legend>
			<p>{t(`collect.asked_${reason}_help`)}</p>
			{asks.length === 1 && asks[0] ? <p>{sayAsk(asks[0], files, t, locale)}</p> : null}
			<AskChoices
				reason={reason}
				choices={askChoices[reason]}
				chosen={only ?? null}
				label={title}
				helps
				onChoose={(choice) => onDecide(asks, choice)}
			/>
			<div class="gt-row">
				<button
					type="button"
					class="gt-button"
					onClick={() => onLook({ file: null, bucket: 'asked', reason, count, name: all })}
				>
					{t('collect.asked_look')}
				</button>
			</div>
			{asks.length > 1 ? (
				<details open={asks.length <= shownFiles}>
					<summary>{t('collect.asked_each_file', { count: asks.length })}</summary>
					<ul class="gt-ask-files">
						{asks.map((ask) => (
							<li key={ask.file}>
								<p class="gt-row">
									<span>{sayAsk(ask, files, t, locale)}</span>
									<button type="button" class="gt-number-button" onClick={() => look(ask)}>
										{t('collect.asked_look')}
									</button>
								</p>
								<AskChoices
									reason={reason}
									choices={askChoices[reason]}
									chosen={choiceOf(ask)}
									label={sayAsk(ask, files, t, locale)}
									onChoose={(choice) => onDecide([ask], choice)}
								/>
							</li>
						))}
					</ul>
				</details>
			) : null}
		</fieldset>
	);
}
