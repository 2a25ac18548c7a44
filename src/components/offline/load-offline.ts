// All the code a page carries for being read offline; on plain http, not even the rest is loaded. The page
// that is read comes first.
if ('serviceWorker' in navigator) setTimeout(() => import('./start-offline.ts'), 1000);

// Makes the script a module with names of its own.
export {};
