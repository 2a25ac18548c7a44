import { siteLink } from '~/device/folder-edition.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { SearchAnswer } from '~/workers/search/search-answer.ts';
import type { Welcome } from '~/workers/search/search-worker.ts';

interface Props {
	answer: SearchAnswer;
	welcome: Welcome;
}

/** Words the handbook does not have, and where to ask; nothing where all were found. */
export function Nowhere({ answer, welcome }: Props) {
	const { t } = useWords();
	const { missing, kind } = answer;
	if (missing.length === 0 && kind !== 'nothing') return null;
	const { contact } = welcome;
	const { firstResponse, map, contents } = welcome.ways;
	const [mail] = /[^\s@（(]+@[^\s@）)]+/u.exec(contact) ?? [];
	const ways = [
		[mail ? `mailto:${mail}` : null, contact],
		[siteLink(firstResponse), t('search.ask_department')],
		[siteLink(map), t('search.see_map')],
		[siteLink(contents), t('search.see_contents')],
	] as const;
	const words = missing.map((word) => t('search.quoted', { word })).join(t('search.comma'));
	return (
		<div class="search-nothing">
			{missing.length > 0 && <p>{t('search.missing', { words })}</p>}
			<p>{t('search.ask')}</p>
			<ul class="search-ways">
				{ways.map(([href, label]) => (
					<li key={label}>
						{href === null ? (
							label
						) : (
							<a class="search-suggestion" href={href} data-search-stop>
								{label}
							</a>
						)}
					</li>
				))}
			</ul>
		</div>
	);
}
