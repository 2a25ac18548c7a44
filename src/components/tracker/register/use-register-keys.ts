import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLatest } from '../../ui/use-latest.ts';
import { listOf } from './focus-first.ts';

/**
 * Single keys within a register's table: `/` goes to its search, `n` begins a record. In a box that is
 * written in they are letters; elsewhere on the page they are the page's.
 */
export function useRegisterKeys(
	search: RefObject<HTMLInputElement | null> | null,
	onNew: () => void,
): (event: KeyboardEvent) => void {
	return (event) => {
		const { target, key } = event;
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		if (target instanceof HTMLElement && target.matches('input, select, textarea')) return;
		if (key !== 'n' && !(key === '/' && search)) return;
		event.preventDefault();
		// The page has a search of its own under the same key.
		event.stopPropagation();
		if (key === 'n') return onNew();
		search?.current?.focus();
		search?.current?.select();
	};
}

/** While a register is empty, and has no table, its list still takes the key of a new record. */
export function useKeysOfEmpty(
	register: RefObject<HTMLElement | null>,
	isEmpty: boolean,
	onNew: () => void,
): void {
	const press = useLatest(useRegisterKeys(null, onNew));
	useEffect(() => {
		const list = isEmpty ? listOf(register.current) : null;
		const listen = (event: KeyboardEvent) => press.current(event);
		list?.addEventListener('keydown', listen);
		return () => list?.removeEventListener('keydown', listen);
	}, [isEmpty, register, press]);
}
