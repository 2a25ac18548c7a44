declare namespace App {
	interface Locals {
		/** True while a page is rendered into a booklet: nothing that needs a script. */
		booklet?: boolean;
	}
}
