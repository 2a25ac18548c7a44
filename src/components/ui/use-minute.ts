import { useEffect, useState } from 'preact/hooks';

/** Now, another with every minute of the clock while the page is looked at: what was noted just now has happened. */
export function useMinute(): Date {
	const [now, setNow] = useState(() => new Date());
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout>;
		const look = () => {
			clearTimeout(timer);
			timer = setTimeout(look, 60_000 - (Date.now() % 60_000));
			if (document.visibilityState === 'visible') setNow(new Date());
		};
		timer = setTimeout(look, 60_000 - (Date.now() % 60_000));
		document.addEventListener('visibilitychange', look);
		return () => {
			clearTimeout(timer);
			document.removeEventListener('visibilitychange', look);
		};
	}, []);
	return now;
}
