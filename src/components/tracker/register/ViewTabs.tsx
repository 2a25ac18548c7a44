import type { ComponentChildren } from 'preact';
import type { Definition } from '~/core/definition/definition.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { labelOfView } from './register-views.ts';
import { RoleChoice } from './RoleChoice.tsx';
import type { ViewCounts } from './use-view-counts.ts';

interface Props {
	definition: Definition;
	/** `null` until they are counted. */
	counts: ViewCounts | null;
	role: string | null;
	view: string | null;
	/** How many records there are; `null` until they have been read. */
	total: number | null;
	onView: (view: string | null) => void;
	onRole: (role: string | null) => void;
	children: ComponentChildren;
}

/** The tab of everything: no view has an empty id. */
const all = '';

/** The saved views of a register, each with how many records it has. Without any: only what stands below. */
export function ViewTabs(props: Props) {
	const { definition, counts, role, view, total, onView, onRole, children } = props;
	const { t, locale } = useWords();
	const { views } = definition;
	if (views.length === 0) return <>{children}</>;
	const numbers = new Intl.NumberFormat(locale);
	const say = (count: number | null) => (count === null ? '…' : numbers.format(count));
	const shown = views.find(({ id }) => id === view);
	return (
		<Tabs
			label={t('register.views')}
			tabs={[
				{ name: all, label: t('register.view_all'), count: say(total) },
				...views.map((one) => ({
					name: one.id,
					label: labelOfView(one, t),
					count: say(counts?.get(one.id) ?? null),
					urgent: one.clock === 'overdue' && (counts?.get(one.id) ?? 0) > 0,
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
