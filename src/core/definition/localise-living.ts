import type { Definition } from './definition.ts';
import { isParentField } from './parent-field.ts';
import type { RecordEvent } from './record-event.ts';
import type { RawTracker, TrackerWords } from './schema.ts';
import type { View } from './view.ts';

/** The fields that name a record: those the tracker says, or its number, or the first of the summary. */
export function labelOf({ label, fields }: RawTracker, summary: readonly string[]): string[] {
	if (label.length > 0) return label;
	const made = fields.find(({ type }) => type === 'made');
	const first = summary.filter((id) => id !== made?.id).slice(0, made ? 1 : 2);
	return made ? [made.id, ...first] : first;
}

/** The trackers that records belong to, with the field that says to which of their records. */
export function parentOf({ parent, fields }: RawTracker): Definition['parent'] {
	const field = parent.length > 0 && fields.find((one) => isParentField(one, parent));
	return field ? { trackers: parent, field: field.id } : null;
}

/** The events in one language. */
export function eventsOf({ events }: RawTracker, words: TrackerWords | undefined): RecordEvent[] {
	return events.map(({ help: ownHelp, take, each, ...event }) => {
		const said = words?.events[event.id];
		const help = said?.help ?? ownHelp;
		return {
			...event,
			label: said?.label ?? event.label,
			...(take === undefined ? {} : { take }),
			...(each === undefined ? {} : { each }),
			...(help === undefined ? {} : { help }),
		};
	});
}

/** The changes of the record itself in one language; none are not there. */
export function changesOf(
	{ changes }: RawTracker,
	words: TrackerWords | undefined,
): Pick<Definition, 'changes'> {
	if (changes.length === 0) return {};
	return {
		changes: changes.map(({ help: ownHelp, ...change }) => {
			const said = words?.changes[change.id];
			const help = said?.help ?? ownHelp;
			return {
				...change,
				label: said?.label ?? change.label,
				...(help === undefined ? {} : { help }),
			};
		}),
	};
}

/**
 * The saved views in one language. Where the tracker says none and has clocks: those the clocks and
 * the role who answers for a record give, in the interface's own words.
 */
export function viewsOf(
	{ views, fields }: RawTracker,
	words: TrackerWords | undefined,
	clocks: { canWait: boolean } | null,
): View[] {
	if (views)
		return views.map((view) => ({ ...view, label: words?.views[view.id] ?? view.label ?? null }));
	if (!clocks) return [];
	const plain = { label: null, where: {}, clock: null, role: null };
	const role = fields.find(({ type, retired }) => type === 'role' && !retired);
	const states = ['open', 'overdue', 'due_soon', 'waiting'] as const;
	return [
		...states
			.filter((state) => state !== 'waiting' || clocks.canWait)
			.map((state) => ({ ...plain, id: state, clock: state })),
		...(role ? [{ ...plain, id: 'mine', role: role.id }] : []),
	];
}
