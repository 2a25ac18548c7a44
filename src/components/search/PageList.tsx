import { useWords } from '../ui/WordsContext.tsx';
import type { PageResult } from '~/workers/search/search-answer.ts';
import { PageItem } from './PageItem.tsx';

/** How many more results one press brings. */
export const step = 10;

interface Props {
	kind: string;
	label: string;
	/** The label is only read out: there is nothing to tell this list from. */
	isAlone: boolean;
	pages: readonly PageResult[];
	/** How many there are in all. */
	total: number;
	saysHoldsAll: boolean;
	onMore(): void;
}

/** Pages that were found, and a button for more of them; nothing where there are none. */
export function PageList({ kind, label, isAlone, pages, total, saysHoldsAll, onMore }: Props) {
	const { t } = useWords();
	if (pages.length === 0) return null;
	const left = total - pages.length;
	return (
		<section>
			<h2 class={isAlone ? 'gt-visually-hidden' : 'search-label'}>{label}</h2>
			<ol class="search-list" data-kind={kind}>
				{pages.map((page) => (
					<PageItem page={page} saysHoldsAll={saysHoldsAll} key={page.href} />
				))}
			</ol>
			{left > 0 && (
				<button class="gt-button search-more" type="button" onClick={onMore} data-search-stop>
					{t('search.more', { count: Math.min(step, left) })}
				</button>
			)}
		</section>
	);
}
