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
	/** Tried, and sealed to a key that is not here yet. */
	closed: Uint8Array[];
	messages: OpinionMessage[];
	damaged: number;
	strange: number;
	gaps: { came: number; total: number }[];
	foreign: string[];
	/** How many things were given. */
	given: number;
}

const nothing: State = {
	waiting: [],
	closed: [],
	messages: [],
	damaged: 0,
	strange: 0,
	gaps: [],
	foreign: [],
	given: 0,
};

export interface Opening {
	/** So many sealed messages wait for a key. */
	waiting: number;
	/** So many were tried and wait for another one. */
	closed: number;
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
			closed: [...before.closed, ...opened.closed],
			damaged: before.damaged + opened.damaged,
			strange: before.strange + opened.strange,
			gaps: [...before.gaps, ...apart.gaps],
			foreign: [...before.foreign, ...apart.foreign],
			given: before.given + given.length,
		}));
	};
	const open = async (given: string[]) => {
		keys.current = [...new Set([...keys.current, ...given])];
		const tried = [...state.waiting, ...state.closed];
		const opened = await openAll(tried, keys.current);
		const isLeft = (bytes: Uint8Array) => !tried.includes(bytes);
		setState((before) => ({
			...before,
			waiting: before.waiting.filter(isLeft),
			closed: [...before.closed.filter(isLeft), ...opened.closed],
			messages: [...before.messages, ...opened.messages],
			damaged: before.damaged + opened.damaged,
			strange: before.strange + opened.strange,
		}));
	};
	const sorted = useMemo(() => sortMessages(state.messages, known), [state.messages, known]);
	const { closed, damaged, strange, gaps, foreign, waiting } = state;
	const { fresh, further, seen } = sorted;
	return {
		waiting: waiting.length,
		closed: closed.length,
		isEmpty: state.given === 0,
		sorted,
		counted: {
			fresh: fresh.length,
			further: further.length,
			seen,
			otherKey: closed.length,
			...{ damaged, strange, gaps, foreign },
		},
		give: (given) => void add(given),
		withKeys: (given) => void open(given),
		startOver: () => setState(nothing),
	};
}
