import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, onTestFinished } from 'vitest';
import { useGoneStep } from '~/components/collect/use-gone-step.ts';
import type { LoggedImport } from '~/storage/import-log.ts';

const step = (id: number, undone = false) => ({ id, undone }) as LoggedImport;

/** How often the step was told as gone, after each log that is shown. */
function play(logs: { made: number | null; log: LoggedImport[] }[]): number[] {
	const host = document.createElement('div');
	onTestFinished(() => render(null, host));
	let gone = 0;
	const onGone = () => {
		gone += 1;
	};
	function Page({ made, log }: { made: number | null; log: LoggedImport[] }) {
		useGoneStep(made, log, onGone);
		return null;
	}
	return logs.map((shown) => {
		act(() => render(<Page {...shown} />, host));
		return gone;
	});
}

it('is not told of a step the log shown does not know yet, nor of one that stands', () => {
	const before: LoggedImport[] = [];
	const told = play([
		{ made: null, log: before },
		{ made: 1, log: before },
		{ made: 1, log: [step(1)] },
		{ made: 1, log: [step(2), step(1)] },
	]);
	expect(told).toEqual([0, 0, 0, 0]);
});

it('is told of one undone', () => {
	expect(
		play([
			{ made: 1, log: [] },
			{ made: 1, log: [step(1)] },
			{ made: 1, log: [step(1, true)] },
		]),
	).toEqual([0, 0, 1]);
});

it('is told of one cleared away before any log with it was read', () => {
	expect(
		play([
			{ made: 1, log: [step(7)] },
			{ made: 1, log: [] },
		]),
	).toEqual([0, 1]);
});
