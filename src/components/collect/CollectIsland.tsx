/** Local stand-in while the island is built on another branch; ignored by git. */
export default function CollectIsland(_: Record<string, unknown>) {
	return <p class="gt-notice">Collect</p>;
}
