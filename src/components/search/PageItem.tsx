import { useWords } from '../ui/WordsContext.tsx';
import type { PageResult } from '~/workers/search/search-answer.ts';
import { Pieces } from './Pieces.tsx';

/** A page that was found, and below it the parts that hold what was searched for. */
export function PageItem({ page }: { page: PageResult }) {
	const { t } = useWords();
	const beginning = page.sections.find(({ heading }) => heading === null);
	return (
		<li class="search-page">
			<a class="search-link" href={page.href} data-search-stop>
				<span class="search-title">
					<Pieces pieces={page.title} />
				</span>
				{page.isForm ? (
					<span class="gt-chip">{t('search.form')}</span>
				) : (
					page.group && <span class="search-group">{page.group}</span>
				)}
				{beginning && beginning.excerpt.length > 0 && (
					<span class="search-excerpt">
						<Pieces pieces={beginning.excerpt} />
					</span>
				)}
			</a>
			{page.sections.map(
				({ href, heading, excerpt }) =>
					heading && (
						<a class="search-link search-section" href={href} key={href} data-search-stop>
							<span class="search-heading">
								<Pieces pieces={heading} />
							</span>
							<span class="search-excerpt">
								<Pieces pieces={excerpt} />
							</span>
						</a>
					),
			)}
			{page.held.length > 0 && (
				<p class="search-held">
					{t('search.held')}
					{page.held.map((piece) => (
						<span class="gt-chip" key={piece}>
							{piece}
						</span>
					))}
				</p>
			)}
		</li>
	);
}
