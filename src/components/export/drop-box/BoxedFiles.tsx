import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import { useWords } from '../../ui/WordsContext.tsx';

interface Props {
	files: readonly BoxedFile[];
	/** Who collects, in a word or two. */
	collector: string;
	isSending: boolean;
	onAgain: (file: BoxedFile) => void;
	onGiveUp: (file: BoxedFile) => void;
}

/** What became of each file that went through the drop box, and what is left to do. */
export function BoxedFiles({ files, collector, isSending, onAgain, onGiveUp }: Props) {
	const { t, locale } = useWords();
	if (files.length === 0) return null;
	const days = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
	return (
		<div class="gt-stack">
			<h3 class="gt-drop-box__title">{t('dropbox.files')}</h3>
			<ul class="gt-drop-box__files">
				{files.map((file) => (
					<li key={file.name}>
						<span class={`gt-chip ${tones[file.state]}`}>{t(`dropbox.is_${file.state}`)}</span>{' '}
						{file.on === null
							? t('dropbox.file', { count: file.rows })
							: t('dropbox.file_of', { day: days.format(Date.parse(file.on)), count: file.rows })}
						{file.state === 'received' ? null : (
							<p class="gt-help">{t(`dropbox.then_${file.state}`, { collector })}</p>
						)}
						{file.state === 'unsent' || file.state === 'damaged' ? (
							<div class="gt-row">
								<button
									type="button"
									class="gt-button"
									aria-disabled={isSending}
									onClick={() => isSending || onAgain(file)}
								>
									{t('dropbox.again')}
								</button>
								<button
									type="button"
									class="gt-button gt-button--quiet"
									aria-disabled={isSending}
									onClick={() => isSending || onGiveUp(file)}
								>
									{t('dropbox.give_up')}
								</button>
							</div>
						) : null}
					</li>
				))}
			</ul>
		</div>
	);
}

const tones = {
	unsent: 'gt-chip--warn',
	sent: '',
	received: 'gt-chip--good',
	damaged: 'gt-chip--warn',
} as const satisfies Record<BoxedFile['state'], string>;
