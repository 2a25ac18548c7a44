/** What some browsers tell about the connection; no library of TypeScript has it. */
interface Connection {
	readonly saveData?: boolean;
	readonly type?: string;
	readonly effectiveType?: string;
}

/**
 * Whether what is fetched may cost the person money or patience: a phone's own network, a slow one, or the
 * wish to save data. Firefox and Safari do not tell, and say `false`.
 */
export function isDataDear(browser: object = navigator): boolean {
	const { saveData = false, type, effectiveType = '' } = connectionOf(browser) ?? {};
	return saveData || type === 'cellular' || /2g/.test(effectiveType);
}

function connectionOf(browser: { readonly connection?: Connection }): Connection | undefined {
	return browser.connection;
}
