import type { ClockMoment } from '~/core/clocks/of-record/record-clock.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { DueOfTracker } from '~/workers/collect/due-view.ts';
import { useDefinitionOf } from '../imports/CheckContext.tsx';
import { formatMoment } from '../records/format-moment.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { DueLeaveOut } from './DueLeaveOut.tsx';
import { useKeptByCompany } from './KeptContext.ts';

interface Props {
	of: DueOfTracker;
	/** Names what was found. */
	token: number;
	/** Trackers, and keys of records, that are left as they are. */
	without: ReadonlySet<string>;
	onToggle: (name: string) => void;
	onRows: () => void;
}

/** How many records of one tracker are past their time, since when, what of them stays and what to look at first. */
export function DueCard({ of, token, without, onToggle, onRows }: Props) {
	const { t, locale } = useWords();
	const { said = {} } = useKeptByCompany() ?? {};
	const definitionOf = useDefinitionOf();
	const definition = definitionOf(of.tracker);
	if (!definition) return null;
	const { tracker, records, belonging, changed, conflicts } = of;
	const day = formatMoment(of.oldest, locale);
	const limit = said[definition.kept?.time?.limit ?? ''] ?? '';
	const start = startOf(definition, definitionOf, t);
	const notes = [
		changed > 0 ? t('collect.due_changed', { count: changed }) : null,
		conflicts > 0 ? t('collect.due_conflicts', { count: conflicts }) : null,
	].filter((note) => note !== null);
	return (
		<section class="gt-card gt-stack" aria-label={definition.title}>
			<h2>{definition.title}</h2>
			{records > 0 ? (
				<>
					<p>
						{t('collect.due_records', { count: records, limit, day, start })}
						{belonging > 0 ? t('collect.due_belonging', { count: belonging }) : ''}
					</p>
					<p class="gt-help">
						{of.keeps
							? t('collect.due_stays', { fields: fieldsOf(definition, t('common.comma')) })
							: t('collect.due_goes')}
					</p>
				</>
			) : null}
			{notes.length > 0 ? (
				<ul>
					{notes.map((note) => (
						<li key={note}>{note}</li>
					))}
				</ul>
			) : null}
			{records > 0 ? (
				<>
					<div class="gt-row">
						<CheckBox
							label={t('collect.due_choose')}
							checked={!without.has(tracker)}
							onChange={() => onToggle(tracker)}
						/>
						<button type="button" class="gt-button" onClick={onRows}>
							{t('collect.due_show')}
						</button>
					</div>
					{without.has(tracker) ? null : (
						<DueLeaveOut {...{ tracker, records, token, without, onToggle }} />
					)}
				</>
			) : null}
		</section>
	);
}

/** What the field is called with the day it counts from, and the one that counts where that is empty; a child's, where it is on a line. */
function startOf(
	definition: Definition,
	definitionOf: (id: string) => Definition | null,
	t: Translate,
): string {
	const from = definition.kept?.time?.from;
	const labelOf = (moment: ClockMoment | undefined) => {
		const of = moment?.child ? definitionOf(moment.child) : definition;
		return of?.fields.find(({ id }) => id === moment?.field)?.label ?? '';
	};
	const [start, other] = [labelOf(from), labelOf(from?.else)];
	return other === '' ? start : t('collect.due_start', { start, other });
}

/** The fields that stay, by what they are called. */
function fieldsOf({ fields, kept }: Definition, comma: string): string {
	const stay = fields.filter(({ id }) => kept?.keeps?.includes(id));
	return stay.map(({ label }) => label).join(comma);
}
