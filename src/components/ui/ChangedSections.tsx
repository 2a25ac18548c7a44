import { useWords } from './WordsContext.tsx';

interface Section {
	/** '' = what stands before the first heading. */
	title: string;
	/** `null` = it is gone. */
	href: string | null;
	was: readonly string[];
	now: readonly string[];
}

interface Props {
	sections: readonly Section[];
	/** The words stand there at once, for whoever has to read them. */
	isOpen: boolean;
}

/** The sections a change made read differently, each as a link, with what it said before and what it says now. */
export function ChangedSections({ sections, isOpen }: Props) {
	const { t } = useWords();
	if (sections.length === 0) return null;
	return (
		<div class="gt-sections">
			<span>{t('wordings.sections')}</span>
			<ul>
				{sections.map(({ title, href, was, now }) => (
					<li key={title}>
						{href === null ? (
							t('wordings.gone', { title })
						) : (
							<a href={href}>{title || t('wordings.top')}</a>
						)}
						<details open={isOpen}>
							<summary>{t('wordings.words')}</summary>
							<Said head={t('wordings.was')} words={was} isBefore />
							<Said head={t('wordings.now')} words={now} isBefore={false} />
						</details>
					</li>
				))}
			</ul>
		</div>
	);
}

interface SaidProps {
	head: string;
	words: readonly string[];
	isBefore: boolean;
}

function Said({ head, words, isBefore }: SaidProps) {
	if (words.length === 0) return null;
	return (
		<div class="gt-sections__said">
			<strong>{head}</strong>
			{words.map((one) => (
				<p key={one}>{isBefore ? <del>{one}</del> : <ins>{one}</ins>}</p>
			))}
		</div>
	);
}
