import { useEffect, useState } from 'preact/hooks';

/** A pause after which it is read out: not on every key. */
const pause = 700;

/** Says what was found, and has it read out when typing pauses. */
export function Status({ text }: { text: string }) {
	const [spoken, setSpoken] = useState('');
	useEffect(() => {
		const timer = setTimeout(() => setSpoken(text), pause);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<>
			{text && <p class="search-status">{text}</p>}
			<p class="gt-visually-hidden" role="status">
				{spoken}
			</p>
		</>
	);
}
