import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Stands for a date of which a browser tells only that it is none: half of one, or 30 February. It
 * reads as no date, so that it stops saving instead of passing for no answer.
 */
export const halfWritten = '????-??-??';

/**
 * What a date input is to do besides telling of whole dates. Half a date changes no value, so most
 * browsers fire no `input` event: each key, and leaving the field, look at it. `read` turns the
 * input's text into an answer.
 */
export function useHalfWritten(
	value: string | null,
	onChange: (value: string | null) => void,
	read: (text: string) => string | null,
) {
	const input = useRef<HTMLInputElement>(null);
	const wasHalf = useRef(false);
	const look = () => {
		const { current } = input;
		if (!current) return;
		const half = current.validity.badInput;
		// A draft found again holds the mark, and its input nothing: a look alone takes nothing away.
		if (!half && !wasHalf.current && current.value === '') return;
		wasHalf.current = half;
		const answer = half ? halfWritten : read(current.value);
		if (answer !== value) onChange(answer);
	};
	useLayoutEffect(() => {
		// The form was emptied: what is half written goes as well, though it was never the value.
		if (value === null && wasHalf.current && input.current) input.current.value = '';
		if (value !== halfWritten) wasHalf.current = false;
	}, [value]);
	return {
		ref: input,
		onInput: () => {
			wasHalf.current = true;
			look();
		},
		onKeyUp: (event: KeyboardEvent) => {
			if (['Backspace', 'Delete'].includes(event.key)) wasHalf.current = true;
			look();
		},
		onBlur: look,
	};
}
