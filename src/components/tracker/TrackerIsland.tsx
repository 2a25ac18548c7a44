import type { ComponentType, FunctionComponent } from 'preact';
import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import { WordsProvider } from '../ui/WordsContext.tsx';
import { type KnownTrackers, noneKnown } from './known-trackers.ts';
import type { ScreenProps } from './screen-props.ts';
import { Tracker } from './Tracker.tsx';
import type { AwayProps } from './away-props.ts';

/** Plain JSON, as every island's props. */
export interface TrackerIslandProps {
	definition: Definition;
	/** Sentences of the areas common, form, entries, export, problems and storage. */
	words: Record<string, string>;
	locale: string;
	company: Company;
	/** The day the page was built, for its first drawing: the browser then asks its own clock. */
	builtOn: string;
	/** What is known of the site's trackers; left out, none bears names. */
	trackers?: KnownTrackers;
	/** Stands where records are handed over, in an island nothing leaves; left out: they are handed over. */
	Away?: FunctionComponent<AwayProps>;
}

interface Props extends TrackerIslandProps {
	Screen: ComponentType<ScreenProps>;
}

/** A tracker's form, one's own records and their export. Drawn on the server, alive in the browser. */
export function TrackerIsland({ Screen, Away, ...props }: Props) {
	const { definition, words, locale, company, builtOn, trackers = noneKnown } = props;
	return (
		<WordsProvider words={words} locale={locale}>
			<div class="not-content gt-island gt-tracker">
				<Tracker {...{ Screen, Away, definition, company, builtOn, trackers }} />
			</div>
		</WordsProvider>
	);
}
