import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Step } from '~/core/forms/state.ts';
import type { Company } from '~/core/organization/company.ts';
import { isWorthHandingOver } from '~/core/entries/stored-entry.ts';
import { isBlankDraft } from '~/core/forms/draft-rows.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import type { AwayProps } from './away-props.ts';
import { DeviceData } from './DeviceData.tsx';
import { engine } from './engine.ts';
import { HandOver, type HandOverProps } from './HandOver.tsx';
import { Where } from '../export/Where.tsx';
import { Later } from './Later.tsx';
import type { KnownTrackers } from './known-trackers.ts';
import { loadAhead } from './load-ahead.ts';
import type { ScreenProps } from './screen-props.ts';
import { StorageNotice } from './StorageNotice.tsx';
import { asOfToday } from './as-of-today.ts';
import { useCampaign } from './use-campaign.ts';
import { useDraft } from './use-draft.ts';
import { useEntries } from './use-entries.ts';
import { useFormFocus } from './use-form-focus.ts';
import { useOpening } from './use-opening.ts';
import { useStore } from './use-store.ts';
import { useSubmit } from './use-submit.ts';
import { useUnsaved } from './use-unsaved.ts';

interface Props {
	/** What is filled in: a survey's steps, or a register's form. */
	Screen: ComponentType<ScreenProps>;
	/** Stands where records are handed over, on a page that nothing leaves, nor the rest of the device. */
	Away: FunctionComponent<AwayProps> | undefined;
	definition: Definition;
	company: Company;
	/** The day the page was built. */
	builtOn: string;
	/** What is known of the site's trackers. */
	trackers: KnownTrackers;
}

/** One tracker on one page: the form, what was saved on this device, and the way to hand it over. */
export function Tracker({ Screen, Away, definition: drawn, company, builtOn, trackers }: Props) {
	const campaign = useCampaign(company, drawn.id, builtOn);
	const definition = useMemo(() => asOfToday(drawn, company, new Date()), [drawn, company]);
	const device = useStore(definition);
	const { store, db, failure, waiting, gone, onFailed, onWorked, onGone } = device;
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
	const survey = definition.kind === 'survey';
	const { notice, step } = form.state;
	const handOver = () => {
		setAsked((count) => count + 1);
		if (survey) form.dispatch({ type: 'step', step: 'hand_over' });
	};
	const saved = useMemo(() => {
		const ids = notice?.kind === 'saved' ? notice.ids : [];
		return ids.flatMap((id) => entries?.find((one) => one.id === id && !one.deleted) ?? []);
	}, [entries, notice]);
	const durable = store?.durable ?? true;
	useEffect(loadAhead, []);
	const WayOut: FunctionComponent<HandOverProps> = Away ?? HandOver;
	const handingOver =
		survey && step !== 'hand_over' ? null : (
			<WayOut
				{...{ definition, company, campaign, asked, unsaved, durable }}
				entries={(entries ?? []).filter(isWorthHandingOver)}
				onHandedOver={(handed) => void markExported(handed)}
				onBack={survey ? () => form.dispatch({ type: 'step', step: before() }) : null}
			/>
		);

	/** Where a survey was before it was handed over. */
	function before(): Step {
		if (saved.length > 0) return 'answers';
		const { draft } = form.state;
		return draft && !isBlankDraft(draft, definition) ? 'questions' : 'cover';
	}

	return (
		<>
			<StorageNotice {...{ failure, waiting, db }} onHandOver={handOver} />
			{Away ? null : <Where durable={failure !== 'blocked'} />}
			{gone ? <Later part="GoneNotice" props={{ gone }} /> : null}
			<Screen
				{...{ definition, drawn, company, campaign, form, opening, entries, saved }}
				{...{ durable, saving, title }}
				onSubmit={() => void submit()}
				onHandOver={handOver}
			/>
			{survey ? handingOver : null}
			<Later
				part="EntryList"
				props={{
					...{ definition, company, engine, device, entries, db, form },
					onEdit: opening.edit,
					onDuplicate: opening.copy,
					onRemove: remove,
					onRestore: restore,
					onForget: forget,
					onHandOver: handOver,
				}}
			/>
			{survey ? null : handingOver}
			{Away ? null : (
				<DeviceData
					definition={definition}
					trackers={trackers}
					db={db}
					writable={durable}
					onErased={() => {
						const draft = startDraft(definition);
						form.dispatch({ type: 'open', draft, stored: null, notice: null });
					}}
					onFailed={onFailed}
				/>
			)}
		</>
	);
}
