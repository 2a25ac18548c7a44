// To be imported before Dexie, which makes a channel while its module loads: where site data is
// switched off Firefox throws at that, no module that imports Dexie would run, and nobody could say
// why. Without a constructor Dexie does without channels.
try {
	new BroadcastChannel('goutong').close();
} catch {
	Reflect.deleteProperty(globalThis, 'BroadcastChannel');
}
