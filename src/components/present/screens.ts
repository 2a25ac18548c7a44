/** The screens of the page, of which one is shown. */
export interface Screens {
	readonly all: readonly HTMLElement[];
	at(): number;
	/** Shows one; a number beyond them the nearest. */
	show(at: number): void;
	/** On or back; on from a question whose answer is hidden shows the answer first. */
	step(by: 1 | -1): void;
	/** Whether the answer of the question on the screen is shown. */
	isRevealed(): boolean;
	reveal(isShown: boolean): void;
	/** Told after every change. */
	onChange(tell: () => void): void;
}

/** Finds them; the address remembers the one that is shown, so that a reload comes back to it. */
export function createScreens(): Screens {
	const all = [...document.querySelectorAll<HTMLElement>('.screen')];
	const listeners: (() => void)[] = [];
	const number = document.querySelector<HTMLOutputElement>('.at');
	const buttonOf = (name: string) =>
		document.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
	let current = -1;
	const screen = () => all[current];
	const hasAnswer = () => screen()?.dataset['kind'] === 'question';
	const isRevealed = () => screen()?.hasAttribute('data-answered') ?? false;
	const tell = () => {
		const answer = buttonOf('answer');
		if (answer) answer.disabled = !hasAnswer();
		answer?.setAttribute('aria-pressed', String(isRevealed()));
		for (const listener of listeners) listener();
	};
	const show = (wanted: number) => {
		const at = Math.min(Math.max(wanted, 0), all.length - 1);
		if (at === current) return;
		screen()?.removeAttribute('data-on');
		current = at;
		screen()?.setAttribute('data-on', '');
		screen()?.scrollTo(0, 0);
		screen()?.focus({ preventScroll: true });
		history.replaceState(null, '', `#s${at + 1}`);
		if (number)
			number.value = (number.dataset['words'] ?? '')
				.replace('{at}', String(at + 1))
				.replace('{all}', String(all.length));
		for (const [name, isEnd] of [
			['previous', at === 0],
			['next', at === all.length - 1],
		] as const)
			buttonOf(name)?.setAttribute('aria-disabled', String(isEnd));
		tell();
	};
	const reveal = (isShown: boolean) => {
		if (hasAnswer()) screen()?.toggleAttribute('data-answered', isShown);
		tell();
	};
	return {
		all,
		at: () => current,
		show,
		step: (by) => {
			if (by === 1 && hasAnswer() && !isRevealed()) reveal(true);
			else show(current + by);
		},
		isRevealed,
		reveal,
		onChange: (listener) => {
			listeners.push(listener);
		},
	};
}
