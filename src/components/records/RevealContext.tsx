import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';

/** Whether personal data is shown in full, and the way to change that. */
export interface Reveal {
	reveal: boolean;
	/** `null`: there is nothing personal to show. */
	setReveal: ((reveal: boolean) => void) | null;
}

const RevealContext = createContext<Reveal>({ reveal: false, setReveal: null });

interface Props {
	/** Whether any record shown inside may hold personal data. */
	personal: boolean;
	children: ComponentChildren;
}

/** Lets a person choose, for all records inside, whether personal data is shown; masked at first (V12). */
export function RevealProvider({ personal, children }: Props) {
	const [reveal, setReveal] = useState(false);
	const value = useMemo(
		() => ({ reveal, setReveal: personal ? setReveal : null }),
		[reveal, personal],
	);
	return <RevealContext.Provider value={value}>{children}</RevealContext.Provider>;
}

/** What was chosen where this component stands; masked where nobody was asked. */
export function useReveal(): Reveal {
	return useContext(RevealContext);
}
