/** Builds the widget as one classic script and one module, with the demonstration pages and their data beside them. */
import { defaultClientConditions, defineConfig } from 'vite'
import { demonstration } from './build/demonstration.ts'
import { nationalContent } from './build/national-content.ts'

export default defineConfig({
  resolve: { conditions: ['source', ...defaultClientConditions] },
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The gallery is small: everything is served as it is written.
  optimizeDeps: { noDiscovery: true },
  plugins: [nationalContent(), demonstration()],
  build: {
    sourcemap: 'hidden',
    copyPublicDir: false,
    lib: {
      entry: 'src/define.ts',
      name: 'ParcoursOrientation',
      formats: ['iife', 'es'],
      fileName: (format) => (format === 'iife' ? 'parcours-orientation.js' : 'parcours-orientation.mjs'),
    },
    // Terser and not the minifier of the bundler: the file is 1.5 % lighter on the wire.
    minify: 'terser',
    terserOptions: { ecma: 2022, compress: { passes: 3 } },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
})
