import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import { isAtSharedScreen } from '~/device/shared-screen.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
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
	const button = (word: 'again' | 'give_up', act: () => void, style: string) => (
		<button
			type="button"
			class={`gt-button${style}`}
			aria-disabled={isSending}
			onClick={() => isSending || act()}
		>
			{t(`dropbox.${word}`)}
		</button>
	);
	return (
		<div class="gt-stack">
			{/* Where the focus goes when one of them has gone. */}
			<h3 class="gt-drop-box__title" tabIndex={-1}>
				{t('dropbox.files')}
			</h3>
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
						{file.state === 'received' ? null : (
							<div class="gt-row">
								{file.state === 'sent' ? null : button('again', () => onAgain(file), '')}
								{file.state === 'sent' ? (
									<ConfirmButton
										label={t('dropbox.count_out')}
										question={t('dropbox.count_out_question', { count: file.rows, collector })}
										confirm={t('dropbox.count_out_confirm')}
										disabled={isSending}
										onConfirm={() => onGiveUp(file)}
									/>
								) : file.state === 'damaged' && isAtSharedScreen() ? null : (
									// There it is all that is left of its records, and whoever stands there did not write them.
									button('give_up', () => onGiveUp(file), ' gt-button--quiet')
								)}
							</div>
						)}
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
