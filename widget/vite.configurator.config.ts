/** Builds the configurator: one classic script and one sheet, beside the tool that it shows. */
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  resolve: { conditions: ['source', ...defaultClientConditions] },
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {
      entry: 'configurator/configurator.tsx',
      name: 'Configurator',
      formats: ['iife'],
      fileName: () => 'configurateur.js',
      cssFileName: 'configurateur',
    },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
})
