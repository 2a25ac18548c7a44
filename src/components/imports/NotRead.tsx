import type { FileSummary } from '~/core/imports/plan.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { sayFileReason } from './say-file-reason.ts';
import { sourceName } from './source-name.ts';

/** So many stand there without being asked for. */
const shown = 5;

/** The files of an import that were not read, each with its reason: nothing of them is collected. */
export function NotRead({ files }: { files: readonly FileSummary[] }) {
	const { t } = useWords();
	const refused = files.filter((file) => file.refused !== null);
	if (refused.length === 0) return null;
	const more = refused.length - shown;
	return (
		<div class="gt-not-read">
			<p>
				<strong>{t('collect.not_read', { count: refused.length })}</strong>
			</p>
			<FileReasons files={refused.slice(0, shown)} />
			{more > 0 ? (
				<details>
					<summary>{t('collect.more_files', { count: more })}</summary>
					<FileReasons files={refused.slice(shown)} />
				</details>
			) : null}
		</div>
	);
}

function FileReasons({ files }: { files: readonly FileSummary[] }) {
	const { t } = useWords();
	return (
		<ul>
			{files.map(({ name, origin, refused }, index) => (
				<li key={index}>
					<span class="gt-file-name">{sourceName(name, origin, t)}</span>
					{refused ? <span class="gt-help">{sayFileReason(refused, t, null)}</span> : null}
				</li>
			))}
		</ul>
	);
}
