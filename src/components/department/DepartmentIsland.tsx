import { useMemo } from 'preact/hooks';
import { useDefinitions } from '../imports/use-definitions.ts';
import { Measures } from '../results/Measures.tsx';
import { useWords, WordsProvider } from '../ui/WordsContext.tsx';
import { createOwnKpis } from './own-kpis.ts';

/** Plain JSON, as every island's props. */
export interface DepartmentIslandProps {
	/** Sentences of the area kpis. */
	words: Record<string, string>;
	locale: string;
	/** People by department. */
	people: Readonly<Record<string, number>>;
	/** Name of the database; left out: the site's own. */
	database?: string;
}

/** A department's own figures, of the registers on this device. Nothing of it is stored or leaves it. */
export default function DepartmentIsland({
	words,
	locale,
	people,
	database,
}: DepartmentIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island">
				<OwnFigures people={people} {...(database !== undefined && { database })} />
			</div>
		</WordsProvider>
	);
}

function OwnFigures({ people, database }: Pick<DepartmentIslandProps, 'people' | 'database'>) {
	const { t, locale } = useWords();
	const { definitions, failed } = useDefinitions(undefined, locale);
	const api = useMemo(
		() => (definitions ? createOwnKpis(definitions, database) : null),
		[definitions],
	);
	if (failed)
		return (
			<p class="gt-notice gt-notice--bad" role="alert">
				{t('kpis.not_loaded')}
			</p>
		);
	if (!api || !definitions) return <p role="status">{t('kpis.counting')}</p>;
	return <Measures {...{ api, definitions, people }} changed={null} isOfDepartment />;
}
