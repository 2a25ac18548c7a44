import type { RefObject } from 'preact';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Campaign } from '~/core/organization/campaign.ts';
import type { Company } from '~/core/organization/company.ts';
import type { DraftForm } from './use-draft.ts';
import type { Opening } from './use-opening.ts';

/** What the part of a tracker's page that is filled in gets: a survey's steps, or a register's form. */
export interface ScreenProps {
	definition: Definition;
	/** As it is written, without what depends on the day. */
	drawn: Definition;
	company: Company;
	campaign: Campaign | null;
	form: DraftForm;
	opening: Opening;
	/** All of this device, deleted ones included, the one created last first; `null`: not read yet. */
	entries: StoredEntry[] | null;
	/** What was saved last on this page, as it is now. */
	saved: StoredEntry[];
	/** Whether what is saved outlives the page. */
	durable: boolean;
	saving: boolean;
	title: RefObject<HTMLHeadingElement | null>;
	onSubmit: () => void;
	onHandOver: () => void;
}
