import { useWords } from '../ui/WordsContext.tsx';
import type { Published } from './use-published.ts';

/** What is to be known before any figure: that there is none yet, or why a file is not shown. */
export function PublishedNotices({ found }: { found: Published }) {
	const { t } = useWords();
	const { reports, flawed, unreachable, onDisk } = found;
	if (onDisk) return <p class="gt-notice gt-notice--warn">{t('published.on_disk')}</p>;
	const isEmpty = reports.length === 0 && flawed.length === 0 && unreachable === 0;
	return (
		<>
			{flawed.length > 0 ? (
				<div class="gt-notice gt-notice--bad" role="alert">
					<p>{t('published.flawed')}</p>
					<ul>
						{flawed.map(({ file, flaw }) => (
							<li key={file}>
								<code>{file}</code> {t(`published.flaw_${flaw}`)}
							</li>
						))}
					</ul>
				</div>
			) : null}
			{unreachable > 0 ? (
				<p class="gt-notice gt-notice--warn" role="status">
					{t(reports.length === 0 ? 'published.unreachable' : 'published.some_unreachable')}
				</p>
			) : null}
			{isEmpty ? (
				<div class="gt-notice">
					<p>
						<strong>{t('published.empty_title')}</strong>
					</p>
					<p>{t('published.empty')}</p>
				</div>
			) : null}
		</>
	);
}
