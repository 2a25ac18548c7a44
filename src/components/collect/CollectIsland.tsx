import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { Collect } from './Collect.tsx';
import { KeptContext, type KeptByCompany } from './KeptContext.ts';
import { FormsAtContext, LanguagesContext } from './CollectContext.tsx';

/** Plain JSON, as every island's props. */
export interface CollectIslandProps {
	/** Every tracker; left out: fetched. */
	definitions?: Definition[];
	/** The company, with what clocks are read with; left out: fetched. */
	company?: Company;
	/** Sentences of the areas clocks, collect, common, files, problems, records, storage and table. */
	words: Record<string, string>;
	locale: string;
	/** The address below which every tracker has its page; left out, as at the root in Chinese. */
	formsAt?: string;
	/** Every language of the site: a report is written in all of them; left out, in the page's alone. */
	languages?: string[];
	/** How long the company keeps records; left out: nothing is told to be past its time. */
	kept?: KeptByCompany;
	/** Name of the database; left out: the site's or kit's own. */
	database?: string;
}

/** HR's collecting page. Drawn on the server, alive in the browser. */
export default function CollectIsland({
	definitions,
	company,
	words,
	locale,
	database,
	kept,
	formsAt = '/trackers/',
	languages = [locale],
}: CollectIslandProps) {
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-collect">
				<FormsAtContext.Provider value={formsAt}>
					<LanguagesContext.Provider value={languages}>
						<KeptContext.Provider value={kept ?? null}>
							<Collect given={definitions} givenCompany={company} database={database ?? null} />
						</KeptContext.Provider>
					</LanguagesContext.Provider>
				</FormsAtContext.Provider>
			</div>
		</WordsProvider>
	);
}
