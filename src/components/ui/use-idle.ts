import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds nobody touches the page before it counts down, and then counts down. */
export interface Patience {
	quiet: number;
	countdown: number;
}

/** What a person does; each says that somebody is there. */
const signs = [
	'pointerdown',
	'keydown',
	'input',
	'wheel',
	'touchmove',
	'click',
	'afterprint',
] as const;

/**
 * Seconds left until `onEnd`, once nobody has touched the page for a while; `null` before, and while `isOn` is false.
 * Whatever one does stops it, a press of any key too. A device that slept has counted on.
 */
export function useIdle(
	isOn: boolean,
	{ quiet, countdown }: Patience,
	onEnd: () => void,
): number | null {
	const [left, setLeft] = useState<number | null>(null);
	const end = useRef(onEnd);
	end.current = onEnd;
	useEffect(() => {
		setLeft(null);
		if (!isOn) return undefined;
		let touched = Date.now();
		const touch = ({ isTrusted }: Event) => {
			// What a page tells itself is nobody's touch: a search emptied for the next person says so as if typed.
			if (!isTrusted) return;
			touched = Date.now();
			setLeft(null);
		};
		const look = () => {
			const rest = touched + quiet + countdown - Date.now();
			if (rest <= 0) end.current();
			else setLeft(rest <= countdown ? Math.ceil(rest / 1000) : null);
		};
		const timer = setInterval(look, 500);
		for (const sign of signs) addEventListener(sign, touch, { capture: true, passive: true });
		return () => {
			clearInterval(timer);
			for (const sign of signs) removeEventListener(sign, touch, { capture: true });
		};
	}, [isOn, quiet, countdown]);
	return left;
}
