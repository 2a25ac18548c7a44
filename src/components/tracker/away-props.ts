/** What stands in the place of handing over gets. */
export interface AwayProps {
	/** Rises every time somebody asks to hand over from elsewhere on the page. */
	asked: number;
	/** Back to the answers; `null`: they stand above. */
	onBack: (() => void) | null;
}
