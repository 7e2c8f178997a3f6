/** Builds what `jalon build` draws the first screen with: the components of the widget, in French, as a module for Node. */
import { defaultServerConditions, defineConfig } from 'vite'

export default defineConfig({
  resolve: { conditions: ['source', ...defaultServerConditions] },
  define: { 'process.env.NODE_ENV': '"production"', 'globalThis.interfaceLanguage': '"fr"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ssr: { noExternal: true, resolve: { conditions: ['source', ...defaultServerConditions] } },
  build: {
    ssr: 'src/first-screen/first-screen.tsx',
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'first-screen.cjs', codeSplitting: false } },
  },
})
