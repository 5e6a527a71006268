import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runScript } from './npm.ts';

/** Builds and runs the server; `node --watch` starts this anew whenever a source has changed. */
runScript('build:server');
await import(pathToFileURL(resolve('.build/server/main.js')).href);
