interface Asked {
	anonymous: boolean;
	/** The company has keys. */
	hasKeys: boolean;
	/** What is handed over now is sealed. */
	isSealed: boolean;
}

/**
 * Why nothing may go through the drop box as it is; `null`: it may. Where there are keys only what is sealed goes; and
 * nothing without a name goes open, for the server knows the device it came from.
 */
export function whyNot({ anonymous, hasKeys, isSealed }: Asked): 'to_seal' | 'no_keys' | null {
	if (isSealed) return null;
	if (hasKeys) return 'to_seal';
	return anonymous ? 'no_keys' : null;
}
