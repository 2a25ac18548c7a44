/** What a page keeps in its memory only, by id, and whoever watches it. */
export interface Shelf<T> {
	get: (id: string) => T | undefined;
	/** All of it, sorted. */
	all: () => T[];
	put: (items: readonly T[]) => void;
	remove: (ids: readonly string[]) => void;
	/** Calls back soon, and after every change. Returns how to stop. */
	watch: (onChange: (items: T[]) => void) => () => void;
}

/** An empty one; `order` sorts what it tells. */
export function createShelf<T extends { id: string }>(order: (a: T, b: T) => number): Shelf<T> {
	const items = new Map<string, T>();
	const listeners = new Set<() => void>();
	const all = () => [...items.values()].sort(order);
	const tell = () => {
		for (const listener of listeners) listener();
	};
	return {
		get: (id) => items.get(id),
		all,
		put(changed) {
			for (const item of changed) items.set(item.id, item);
			tell();
		},
		remove(ids) {
			for (const id of ids) items.delete(id);
			tell();
		},
		watch(onChange) {
			const listener = () => onChange(all());
			listeners.add(listener);
			queueMicrotask(listener);
			return () => void listeners.delete(listener);
		},
	};
}
