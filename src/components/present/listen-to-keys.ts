/** What a key does; a clicker sends the keys of a page up and down. */
const keys: Readonly<Record<string, string>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	a: 'answer',
	n: 'notes',
	f: 'full',
	d: 'theme',
	t: 'clock',
};

/** Says which of its keys was pressed; a key for a button, or with another held, is left alone. Until `signal`. */
export function listenToKeys(act: (name: string) => void, signal?: AbortSignal): void {
	const listen = (event: KeyboardEvent) => {
		const name = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
		const isForControl =
			event.key === ' ' && event.target instanceof Element && event.target.closest('a, button');
		if (!name || isForControl || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		act(name);
	};
	document.addEventListener('keydown', listen, signal ? { signal } : {});
}
