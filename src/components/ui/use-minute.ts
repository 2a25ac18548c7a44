import { useEffect, useState } from 'preact/hooks';

/** Now, another every minute while the page is looked at: clocks run. */
export function useMinute(): Date {
	const [now, setNow] = useState(() => new Date());
	useEffect(() => {
		const look = () => document.visibilityState === 'visible' && setNow(new Date());
		const timer = setInterval(look, 60_000);
		document.addEventListener('visibilitychange', look);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', look);
		};
	}, []);
	return now;
}
