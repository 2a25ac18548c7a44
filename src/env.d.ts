/** What `astro.config.mjs` puts into the code of the site. Code that is bundled apart from it has none of it. */
interface ImportMetaEnv {
	/** `drop_box` of organization.yml; `null`, or nothing: there is none, and its code is left out. */
	readonly GOUTONG_DROP_BOX?: string | null;
}
