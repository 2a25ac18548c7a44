import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import type { RegisterRow } from './register-row.ts';
import { isInView, labelOfView } from './register-views.ts';
import { RoleChoice } from './RoleChoice.tsx';

interface Props {
	definition: Definition;
	rows: readonly RegisterRow[] | null;
	role: string | null;
	view: string | null;
	/** How many records there are. */
	total: number;
	onView: (view: string | null) => void;
	onRole: (role: string | null) => void;
	children: ComponentChildren;
}

/** The tab of everything: no view has an empty id. */
const all = '';

/** The saved views of a register, each with how many records it has. Without any: only what stands below. */
export function ViewTabs(props: Props) {
	const { definition, rows, role, view, total, onView, onRole, children } = props;
	const { t, locale } = useWords();
	const { views } = definition;
	const counts = useMemo(
		() =>
			views.map(
				(one) => rows?.filter((row) => isInView(row, one, definition, role)).length ?? null,
			),
		[views, rows, definition, role],
	);
	if (views.length === 0) return <>{children}</>;
	const numbers = new Intl.NumberFormat(locale);
	const say = (count: number | null) => (count === null ? '…' : numbers.format(count));
	const shown = views.find(({ id }) => id === view);
	return (
		<Tabs
			label={t('register.views')}
			tabs={[
				{ name: all, label: t('register.view_all'), count: say(rows && total) },
				...views.map((one, place) => ({
					name: one.id,
					label: labelOfView(one, t),
					count: say(counts[place] ?? null),
					urgent: one.clock === 'overdue' && (counts[place] ?? 0) > 0,
				})),
			]}
			active={shown?.id ?? all}
			onSelect={(name) => onView(name === all ? null : name)}
		>
			{shown?.role ? <RoleChoice {...{ definition, role, onRole }} field={shown.role} /> : null}
			{children}
		</Tabs>
	);
}
