import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Value } from '~/core/fields/value.ts';
import { pressNumber } from '~/core/forms/press-number.ts';
import type { SheetQuestion } from '~/core/forms/sheet-questions.ts';
import { numberedOptions } from '~/core/forms/numbered-options.ts';
import { stopOf, stopsIn } from './stops.ts';

interface Options {
	form: RefObject<HTMLFormElement | null>;
	answer: (question: SheetQuestion, value: Value | null) => void;
	/** The sheet is done. */
	end: () => void;
	leave: () => void;
}

/** What keys do on a sheet. */
export interface SheetKeys {
	onKeyDown: (event: KeyboardEvent) => void;
	onQuestionKey: (event: KeyboardEvent, question: SheetQuestion, value: Value | null) => void;
}

/**
 * Digits choose by the numbers on paper and lead on, Backspace takes a choice back, Enter leads on and at
 * the last question ends the sheet, Shift+Enter leads back, Ctrl+Enter ends the sheet, Esc leaves it.
 */
export function useSheetKeys({ form, answer, end, leave }: Options): SheetKeys {
	const typed = useRef<{ question: SheetQuestion; digits: string } | null>(null);
	/** Moves that wait for the sheet to be drawn: an answer may ask further questions. */
	const [move, setMove] = useState<{ by: 1 | -1 } | null>(null);

	useLayoutEffect(() => {
		const stops = stopsIn(form.current ?? document.body);
		(stops.find((stop) => !stop.closest('[data-same]')) ?? stops[0])?.focus();
	}, [form]);
	useLayoutEffect(() => {
		if (!move || !form.current) return;
		typed.current = null;
		const stops = stopsIn(form.current);
		const next = stops[Math.max(0, stopOf(stops, document.activeElement) + move.by)];
		if (!next) return end();
		next.focus();
		next.closest('.gt-typing__question')?.scrollIntoView({ block: 'nearest' });
	}, [move]);

	const onQuestionKey = (event: KeyboardEvent, question: SheetQuestion, value: Value | null) => {
		if (event.ctrlKey || event.metaKey || event.altKey || !isChoosing(event.target, question))
			return;
		if (event.key === 'Backspace' || event.key === 'Delete') {
			event.preventDefault();
			return answer(question, null);
		}
		if (!/^\d$/.test(event.key)) return;
		const before = sameQuestion(typed.current?.question, question) ? typed.current?.digits : '';
		const pressed = pressNumber(question.field, value, before ?? '', event.key);
		if (!pressed) return;
		event.preventDefault();
		typed.current = { question, digits: pressed.typed };
		answer(question, pressed.value);
		if (pressed.settled) setMove({ by: 1 });
	};
	const onKeyDown = (event: KeyboardEvent) => {
		// The input method's own Enter chooses a word.
		if (event.isComposing) return;
		if (event.key === 'Escape') return leave();
		if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
		if (event.ctrlKey || event.metaKey) {
			event.preventDefault();
			return end();
		}
		const breaks = event.shiftKey && event.target instanceof HTMLTextAreaElement;
		if (breaks) return;
		event.preventDefault();
		setMove({ by: event.shiftKey ? -1 : 1 });
	};
	return { onKeyDown, onQuestionKey };
}

/** Whether a digit pressed there chooses, rather than being written. */
function isChoosing(target: EventTarget | null, { field }: SheetQuestion): boolean {
	if (numberedOptions(field).length === 0) return false;
	if (target instanceof HTMLSelectElement) return true;
	return target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type);
}

function sameQuestion(one: SheetQuestion | undefined, other: SheetQuestion): boolean {
	return one?.row === other.row && one?.field.id === other.field.id;
}
