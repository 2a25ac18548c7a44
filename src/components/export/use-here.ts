import { useEffect, useState } from 'preact/hooks';
import { canShareFiles } from '~/device/share-file.ts';
import { appOf } from '~/device/where-am-i.ts';
import type { Here } from './ways-here.ts';

/** What the place the page is open in can do. The panel is drawn in a browser only. */
export function useHere(mail: boolean): Here {
	const [here, setHere] = useState(() => look(mail));
	useEffect(() => setHere(look(mail)), [mail]);
	return here;
}

function look(mail: boolean): Here {
	return {
		app: appOf(navigator.userAgent),
		touch: matchMedia('(pointer: coarse)').matches,
		share: canShareFiles(),
		print: typeof window.print === 'function',
		mail,
	};
}
