import { siteLink } from '~/device/folder-edition.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { PageResult } from '~/workers/search/search-answer.ts';
import { Pieces } from './Pieces.tsx';

interface Props {
	page: PageResult;
	/** Others are in the list that do not hold all that was typed: say of this one that it does. */
	saysHoldsAll: boolean;
}

/**
 * A page that was found: its title, how it begins, and below it the parts that hold what was searched for.
 * Links are called by titles and headings alone; the rest of the card leads there too.
 */
export function PageItem({ page, saysHoldsAll }: Props) {
	const { t } = useWords();
	return (
		<li class="search-page" data-holds-all={page.holdsAll}>
			<div class="search-card">
				<h3 class="search-title">
					<a class="search-link" href={siteLink(page.href)} data-search-stop>
						<Pieces pieces={page.title} />
					</a>
				</h3>
				{page.isForm ? (
					<span class="gt-chip">{t('search.form')}</span>
				) : (
					page.group && <span class="search-group">{page.group}</span>
				)}
				{saysHoldsAll && page.holdsAll && <span class="gt-chip">{t('search.holds_all')}</span>}
				{page.beginning.map((pieces, place) => (
					<p class="search-excerpt" key={place}>
						<Pieces pieces={pieces} />
					</p>
				))}
			</div>
			{page.sections.map(({ href, heading, excerpt }) => (
				<div class="search-card search-part" key={href}>
					<a class="search-link search-section" href={siteLink(href)} data-search-stop>
						<Pieces pieces={heading} />
					</a>
					{excerpt.map((pieces, place) => (
						<p class="search-excerpt" key={place}>
							<Pieces pieces={pieces} />
						</p>
					))}
				</div>
			))}
		</li>
	);
}
