import type { PageSection } from '~/core/training/changed-page.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	href: string;
	title: string;
	/** What changed since the page was confirmed; none = the whole page is to be read. */
	sections: readonly PageSection[];
}

/** Where to read what is to be confirmed: the page, or only its sections that changed. */
export function PlacesToRead({ href, title, sections }: Props) {
	const { t } = useWords();
	const there = sections.filter((one) => one.href !== null);
	if (there.length === 0)
		return (
			<a href={href} aria-label={t('changes.open', { title })}>
				{t('changes.read')}
			</a>
		);
	return (
		<span class="gt-changed__places">
			{there.map((section) => (
				<a key={section.title} href={section.href ?? href}>
					{section.title || t('wordings.top')}
				</a>
			))}
		</span>
	);
}
