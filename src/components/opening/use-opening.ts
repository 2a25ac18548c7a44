import { useMemo, useRef, useState } from 'preact/hooks';
import type { OpinionMessage } from '~/core/opinions/message.ts';
import { type SortedMessages, sortMessages } from '~/core/opinions/sort-messages.ts';
import { type Given, openAll, takeApart } from './read-given.ts';

/** What everything given came to, in numbers and names. */
export interface Counted {
	fresh: number;
	further: number;
	seen: number;
	otherKey: number;
	damaged: number;
	strange: number;
	gaps: { came: number; total: number }[];
	foreign: string[];
}

interface State {
	/** Sealed and not tried yet: there is no key. */
	waiting: Uint8Array[];
	messages: OpinionMessage[];
	otherKey: number;
	damaged: number;
	strange: number;
	gaps: { came: number; total: number }[];
	foreign: string[];
	/** How many things were given. */
	given: number;
}

const nothing: State = {
	waiting: [],
	messages: [],
	otherKey: 0,
	damaged: 0,
	strange: 0,
	gaps: [],
	foreign: [],
	given: 0,
};

export interface Opening {
	/** So many sealed messages wait for a key. */
	waiting: number;
	isEmpty: boolean;
	sorted: SortedMessages;
	counted: Counted;
	give: (given: Given[]) => void;
	withKeys: (keys: string[]) => void;
	startOver: () => void;
}

/** Gives messages, opens them, and says what each is to the book. Keys are in the page's memory alone. */
export function useOpening(known: ReadonlyMap<string, string | null>): Opening {
	const [state, setState] = useState(nothing);
	const keys = useRef<string[]>([]);
	const add = async (given: Given[]) => {
		const apart = takeApart(given);
		const canOpen = keys.current.length > 0;
		const opened = await openAll(canOpen ? apart.sealed : [], keys.current);
		setState((before) => ({
			waiting: [...before.waiting, ...(canOpen ? [] : apart.sealed)],
			messages: [...before.messages, ...apart.messages, ...opened.messages],
			otherKey: before.otherKey + opened.otherKey,
			damaged: before.damaged + opened.damaged,
			strange: before.strange + opened.strange,
			gaps: [...before.gaps, ...apart.gaps],
			foreign: [...before.foreign, ...apart.foreign],
			given: before.given + given.length,
		}));
	};
	const open = async (given: string[]) => {
		keys.current = [...new Set([...keys.current, ...given])];
		const { waiting } = state;
		const opened = await openAll(waiting, keys.current);
		setState((before) => ({
			...before,
			waiting: before.waiting.filter((bytes) => !waiting.includes(bytes)),
			messages: [...before.messages, ...opened.messages],
			otherKey: before.otherKey + opened.otherKey,
			damaged: before.damaged + opened.damaged,
			strange: before.strange + opened.strange,
		}));
	};
	const sorted = useMemo(() => sortMessages(state.messages, known), [state.messages, known]);
	const { otherKey, damaged, strange, gaps, foreign, waiting } = state;
	const { fresh, further, seen } = sorted;
	return {
		waiting: waiting.length,
		isEmpty: state.given === 0,
		sorted,
		counted: {
			fresh: fresh.length,
			further: further.length,
			seen,
			...{ otherKey, damaged, strange, gaps, foreign },
		},
		give: (given) => void add(given),
		withKeys: (given) => void open(given),
		startOver: () => setState(nothing),
	};
}
