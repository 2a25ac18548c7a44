import { keep, readKept } from './kept.ts';

/**
 * Makes a list of roles show the one chosen on this device, and keeps what is chosen in it. The first
 * of the list is everybody's until they choose. An option without a value is no role: it is not kept.
 * One chosen before the page was alive counts.
 */
export function keepRole(select: HTMLSelectElement): void {
	if (select.selectedIndex > 0) keep('role', select.value);
	const kept = readKept('role');
	const isOffered = [...select.options].some(({ value }) => value === kept);
	select.value = (isOffered && kept) || (select.options[0]?.value ?? '');
	select.addEventListener('change', () => {
		if (select.value !== '') keep('role', select.value);
	});
}

/** Whether what is for these roles (codes and spaces) is for somebody with this one, or for everybody. */
export function isFor(roles: string | undefined, role: string, everybody: string): boolean {
	const codes = roles?.split(' ') ?? [everybody];
	return codes.includes(role) || codes.includes(everybody);
}
