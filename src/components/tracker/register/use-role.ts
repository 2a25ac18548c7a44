import { useState } from 'preact/hooks';
import { forget, keep, readKept } from '~/device/kept.ts';

/** The role chosen on this device, and the way to choose another; `null`: none. */
export function useRole(): [string | null, (role: string | null) => void] {
	const [role, setRole] = useState(() => readKept('role'));
	const choose = (chosen: string | null) => {
		setRole(chosen);
		if (chosen === null) forget('role');
		else keep('role', chosen);
	};
	return [role, choose];
}
