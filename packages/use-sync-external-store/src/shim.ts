/**
 * The part of `use-sync-external-store` that @xstate/react asks for. The package on npm is CommonJS: bundling it
 * keeps the whole of preact/compat, 3 kB that no screen uses.
 */
export { useSyncExternalStore } from 'preact/compat'
