// Plain JavaScript of any age: it has to run on the Node that is too old for the rest.
var wanted = 24;
var found = Number(process.versions.node.split('.')[0]);
if (found < wanted) {
	console.error(
		'Goutong needs Node ' +
			wanted +
			', and this is Node ' +
			process.versions.node +
			'. Run "npm ci" first: it brings the right Node with it, and "npm run …" then uses that one.',
	);
	process.exit(1);
}
