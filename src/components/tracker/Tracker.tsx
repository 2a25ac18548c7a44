import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import { isWorthHandingOver } from '~/core/entries/stored-entry.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { DeviceData } from './DeviceData.tsx';
import { EntryList } from './EntryList.tsx';
import { FillIn } from './FillIn.tsx';
import { GoneNotice } from './GoneNotice.tsx';
import { HandOver } from './HandOver.tsx';
import { loadAhead } from './load-ahead.ts';
import { Samples } from './Samples.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { useCampaign } from './use-campaign.ts';
import { useDraft } from './use-draft.ts';
import { useEntries } from './use-entries.ts';
import { useFormFocus } from './use-form-focus.ts';
import { useOpening } from './use-opening.ts';
import { useStore } from './use-store.ts';
import { useSubmit } from './use-submit.ts';
import { useUnsaved } from './use-unsaved.ts';

interface Props {
	definition: Definition;
	company: Company;
	/** The day the page was built. */
	builtOn: string;
	/** Trackers whose records bear names. */
	named: readonly string[];
}

/** One tracker on one page: the form, what was saved on this device, and the way to hand it over. */
export function Tracker({ definition, company, builtOn, named }: Props) {
	const campaign = useCampaign(company, definition.id, builtOn);
	const { store, db, failure, waiting, gone, onFailed, onWorked, onGone } = useStore(definition);
	const form = useDraft(store, definition, { onFailed, onWorked, onGone });
	const { saving, submit } = useSubmit(store, definition, form, { onFailed, onWorked });
	const { entries, remove, restore, forget, markExported } = useEntries(store, onFailed, onGone);
	const { title, focusForm } = useFormFocus();
	const opening = useOpening({ definition, form, entries, focusForm });
	const unsaved = useUnsaved(
		form.state.draft,
		definition,
		entries,
		failure !== null && failure !== 'not_loaded' && failure !== 'not_opened',
	);
	const [asked, setAsked] = useState(0);
	const handOver = () => setAsked((count) => count + 1);
	const durable = store?.durable ?? true;
	useEffect(loadAhead, []);

	return (
		<>
			<StorageNotice {...{ failure, waiting, db }} onHandOver={handOver} />
			{gone ? <GoneNotice gone={gone} /> : null}
			<FillIn
				{...{ definition, company, campaign, form, opening, durable, saving, title }}
				onSubmit={() => void submit()}
				onHandOver={handOver}
			/>
			<EntryList
				definition={definition}
				entries={entries}
				onEdit={opening.edit}
				onDuplicate={opening.copy}
				onRemove={remove}
				onRestore={restore}
				onForget={forget}
			/>
			<HandOver
				{...{ definition, company, campaign, asked, unsaved, durable }}
				entries={(entries ?? []).filter(isWorthHandingOver)}
				onHandedOver={(handed) => {
					void markExported(handed);
					// "Next step, hand it over" is done.
					const told = form.state.notice?.kind === 'saved';
					if (told) form.dispatch({ type: 'notice', notice: null });
				}}
			/>
			<Samples definition={definition} />
			<DeviceData
				definition={definition}
				named={named}
				db={db}
				writable={durable}
				onErased={() => {
					const draft = startDraft(definition);
					form.dispatch({ type: 'open', draft, stored: null, notice: null });
				}}
				onFailed={onFailed}
			/>
		</>
	);
}
