/**
 * Builds the widget as one classic script and one module, with the demonstration pages and their data beside them. Each
 * language of the interface has its own files, so that neither weighs on the other: `--mode en` builds the English ones.
 */
import { defaultClientConditions, defineConfig } from 'vite'
import { demonstration } from './build/demonstration.ts'
import { nationalContent } from './build/national-content.ts'

export default defineConfig(({ command, mode }) => {
  const isEnglish = mode === 'en'
  const name = isEnglish ? 'parcours-orientation.en' : 'parcours-orientation'
  return {
    resolve: { conditions: ['source', ...defaultClientConditions] },
    define: {
      'process.env.NODE_ENV': '"production"',
      // Where it is served as it is written, the gallery chooses.
      ...(command === 'build' && { 'globalThis.interfaceLanguage': isEnglish ? '"en"' : '"fr"' }),
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The gallery is small: everything is served as it is written.
    optimizeDeps: { noDiscovery: true },
    plugins: [nationalContent(), ...(isEnglish ? [] : [demonstration()])],
    build: {
      sourcemap: 'hidden',
      copyPublicDir: false,
      // The French files come first, in an empty folder.
      ...(isEnglish && { emptyOutDir: false }),
      lib: {
        entry: 'src/define.ts',
        name: 'ParcoursOrientation',
        formats: ['iife', 'es'],
        fileName: (format) => `${name}.${format === 'iife' ? 'js' : 'mjs'}`,
      },
      // Terser and not the minifier of the bundler: the file is 1.5 % lighter on the wire.
      minify: 'terser',
      terserOptions: { ecma: 2022, compress: { passes: 3 } },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  }
})
