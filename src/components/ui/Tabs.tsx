import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useFocusIfLost } from './use-focus-if-lost.ts';

export interface Tab<Name extends string> {
	name: Name;
	label: string;
	/** Shown behind the label; `null`: none. */
	count: string | null;
	/** The count waits for a decision. */
	urgent?: boolean;
}

interface Props<Name extends string> {
	label: string;
	tabs: readonly Tab<Name>[];
	active: Name;
	onSelect: (name: Name) => void;
	/** Not there yet: their place is kept, and the panel is shown. */
	waiting?: boolean;
	children: ComponentChildren;
}

/** Tabs as a keyboard knows them: one stop, arrows move, Home and End jump. */
export function Tabs<Name extends string>({
	label,
	tabs,
	active,
	onSelect,
	waiting = false,
	children,
}: Props<Name>) {
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	const find = (name: Name) => list.current?.querySelector<HTMLElement>(`[data-tab="${name}"]`);
	// A button in a panel that leads to another goes with its own.
	useFocusIfLost(active, () => find(active));
	const go = (event: KeyboardEvent) => {
		const at = tabs.findIndex(({ name }) => name === active);
		const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
		const next = to === undefined ? undefined : tabs.at(to % tabs.length);
		if (!next) return;
		event.preventDefault();
		onSelect(next.name);
		find(next.name)?.focus();
	};
	return (
		<div>
			<div
				ref={list}
				class={waiting ? 'gt-tabs gt-tabs--waiting' : 'gt-tabs'}
				role="tablist"
				aria-label={label}
				onKeyDown={go}
			>
				{tabs.map((tab) => (
					<button
						key={tab.name}
						type="button"
						role="tab"
						id={`${id}-${tab.name}`}
						data-tab={tab.name}
						class="gt-tab"
						aria-selected={tab.name === active}
						aria-controls={`${id}-panel`}
						tabIndex={tab.name === active ? 0 : -1}
						onClick={() => onSelect(tab.name)}
					>
						{tab.label}{' '}
						{tab.count === null ? null : (
							<span class={tab.urgent ? 'gt-chip gt-chip--warn' : 'gt-chip'}>{tab.count}</span>
						)}
					</button>
				))}
			</div>
			<div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${active}`}>
				{children}
			</div>
		</div>
	);
}
