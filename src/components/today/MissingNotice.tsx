import { siteLink } from '~/device/folder-edition.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { MissingRecords } from './missing-records.ts';

interface Props {
	missing: MissingRecords;
	registers: { title: string; href: string }[];
}

/** That what is listed is not all there was, and the registers that say what can be done. */
export function MissingNotice({ missing, registers }: Props) {
	const { t } = useWords();
	if (missing.count === 0) return null;
	return (
		<div class="gt-notice gt-notice--bad" role="alert">
			<p>{t('today.gone', { count: missing.count })}</p>
			<ul class="gt-today-registers">
				{registers
					.filter(({ href }) => missing.hrefs.includes(href))
					.map(({ title, href }) => (
						<li key={href}>
							<a href={siteLink(href)}>{title}</a>
						</li>
					))}
			</ul>
		</div>
	);
}
