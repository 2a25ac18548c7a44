import { siteLink } from '~/device/folder-edition.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { WordKey } from '~/core/words/word-key.ts';
import type { TermCard } from '~/workers/search/search-answer.ts';

/** A term of the glossary that the query names, and by which name. */
export function TermItem({ term }: { term: TermCard }) {
	const { t } = useWords();
	return (
		<li class="search-term">
			<div class="search-card">
				<h3 class="search-title">
					<a class="search-link" href={siteLink(term.href ?? term.glossaryHref)} data-search-stop>
						{term.name}
					</a>
				</h3>
				{term.via && (
					<span class="search-group">
						{t(viaKey(term), { alias: term.via.name, name: term.name })}
					</span>
				)}
				<p class="search-excerpt">{term.meaning}</p>
			</div>
		</li>
	);
}

function viaKey({ via, name }: TermCard): WordKey {
	if (via?.kind === 'alias') return 'search.via_alias';
	return via?.name === name ? 'search.via_pinyin' : 'search.via_pinyin_alias';
}
