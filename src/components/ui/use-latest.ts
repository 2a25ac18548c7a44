import { useRef } from 'preact/hooks';

/** A box with the newest value, for timers and page events that outlive a rendering. */
export function useLatest<T>(value: T): { readonly current: T } {
	const box = useRef(value);
	box.current = value;
	return box;
}
