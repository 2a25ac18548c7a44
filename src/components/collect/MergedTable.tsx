import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import type { WhoAnswered as Wave } from '~/core/tables/who-answered.ts';
import type { HeldBack, Overview, TrackerCounts } from '~/workers/collect/views.ts';
import { UnjoinedNotice } from '../records/UnjoinedNotice.tsx';
import { RecordTable } from '../table/RecordTable.tsx';
import { WhoAnswered } from '../table/WhoAnswered.tsx';
import { focusOnce } from '../ui/focus-once.ts';
import { useMinute } from '../ui/use-minute.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import type { ShownRows } from './shown-rows.ts';
import { useUnjoined } from './use-unjoined.ts';
import { useAsked } from './use-asked.ts';

interface Props {
	definition: Definition;
	/** `null`: nothing collected of this tracker. */
	counts: TrackerCounts | null;
	overview: Overview;
	/** What is filtered by at first. */
	filters: Record<string, string | null>;
	/** What a measure counted, or what is past its time, shown alone at first; `null`: all. */
	among: ShownRows | null;
}

const nothing = { records: 0, deleted: 0, conflicts: 0 };

/** What is collected of one tracker as a table, and the record that was opened in it. */
export function MergedTable({ definition, counts, overview, filters, ...asked }: Props) {
	const { t } = useWords();
	const { api, company } = useCollectPage();
	const now = useMinute();
	const [opened, setOpened] = useState<string | null>(null);
	const { anonymous } = definition;
	const [among, setAmong] = useState(asked.among);
	const noticeId = useId();
	const place = useRef<HTMLDivElement>(null);
	const isGone = useRef(false);
	useFocusKept(place, opened !== null, isGone);
	const source = useMemo(
		() => ({
			query: (tracker: string, query: TableQuery) =>
				api.query(tracker, query, among?.request ?? null),
			rows: (token: number, start: number, end: number) => api.rows(token, start, end),
		}),
		[api, among],
	);
	const waves = useWhoAnswered(definition, overview);
	const unjoined = useUnjoined(definition, overview);
	const [heldBack, setHeldBack] = useState<HeldBack>({ waiting: false, held: false });
	useAsked(() => api.heldBack(definition.id), setHeldBack, [api, definition.id, overview]);
	return (
		<>
			{unjoined ? <UnjoinedNotice unjoined={unjoined} onOpen={setOpened} /> : null}
			{among ? (
				<div class="gt-notice gt-notice--info gt-row">
					<span id={noticeId}>
						{among.request === 'due'
							? t('collect.due_shown')
							: t('collect.measured', { title: among.title })}
					</span>
					<button
						ref={focusOnce}
						type="button"
						class="gt-button"
						aria-describedby={noticeId}
						onClick={({ currentTarget }) => {
							// The button goes with its notice; how many records there are is said beside the box.
							searchIn(currentTarget.parentElement?.nextElementSibling)?.focus();
							setAmong(null);
						}}
					>
						{t('collect.measured_all')}
					</button>
				</div>
			) : null}
			<div ref={place}>
				<RecordTable
					definition={definition}
					source={source}
					{...{ company, now }}
					revision={overview}
					// How many are deleted or in conflict may be few: an anonymous table shows neither.
					counts={anonymous ? nothing : (counts ?? nothing)}
					onOpen={setOpened}
					filters={filters}
				/>
			</div>
			{anonymous ? (
				<p class="gt-notice gt-notice--info">{t('table.anonymous', { ...fewestOf(definition) })}</p>
			) : null}
			{heldBack.waiting ? <p>{t('table.held_waiting', { ...fewestOf(definition) })}</p> : null}
			{heldBack.held ? <p>{t('table.held_back')}</p> : null}
			{waves.length > 0 ? <WhoAnswered definition={definition} waves={waves} /> : null}
			{opened === null ? null : (
				<RecordDialog
					recordKey={opened}
					onClose={(gone) => {
						isGone.current = gone;
						setOpened(null);
					}}
				/>
			)}
		</>
	);
}

/** The box that a table is searched in. */
function searchIn(table: Element | null | undefined): HTMLInputElement | null {
	return table?.querySelector<HTMLInputElement>('input[type=search]') ?? null;
}

/**
 * Puts the focus on the table once its dialog is closed, where the row it was opened from went meanwhile, for the
 * browser has nothing to give it back to, or is about to go: with it the focus would.
 */
function useFocusKept(
	place: RefObject<HTMLDivElement | null>,
	isOpen: boolean,
	isGone: RefObject<boolean>,
): void {
	useLayoutEffect(() => {
		if (!isOpen) return undefined;
		return () => {
			const isLost = document.activeElement === document.body;
			if (isLost || isGone.current) searchIn(place.current)?.focus();
		};
	}, [isOpen]);
}

/** None of a tracker that is not anonymous: there the table tells. */
function useWhoAnswered({ id, anonymous }: Definition, overview: Overview): Wave[] {
	const { api } = useCollectPage();
	const [waves, setWaves] = useState<Wave[]>([]);
	useAsked(anonymous ? () => api.whoAnswered(id) : null, setWaves, [api, id, anonymous, overview]);
	return waves;
}
