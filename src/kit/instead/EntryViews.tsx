import type { ComponentProps } from 'preact';
import { EntryCards } from '~/components/tracker/EntryCards.tsx';
import type { EntryViews as OnSite } from '~/components/tracker/EntryViews.tsx';
import { groupEntries } from '~/core/forms/entry-groups.ts';

/** One's own records as cards; the table is left to the site. */
export function EntryViews({ kept, ...cards }: ComponentProps<typeof OnSite>) {
	return <EntryCards {...cards} groups={groupEntries(kept, cards.definition)} />;
}
