/** Where a site may be served: `/`, or a folder below it with a slash at both ends. */
export const addressPattern = /^\/(?:[\w.~-]+\/)*$/;

/** Said where an address is none. */
export const addressRemedy =
	'Write where the handbook is served: / for the root of a web server, or the folder below it with a slash at both ends, such as /handbook/.';
