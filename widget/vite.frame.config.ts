/**
 * Builds the scripts of a frame, one at a time, since a classic script is one file: `--mode loader` makes the one of the page,
 * `--mode loader-en` the same in English, and `--mode inside` the one of the frame.
 */
import { defineConfig } from 'vite'

const scripts: Readonly<Record<string, readonly [file: string, entry: string]>> = {
  loader: ['cadre.js', 'src/frame/loader.ts'],
  'loader-en': ['cadre.en.js', 'src/frame/loader.ts'],
  inside: ['cadre-page.js', 'src/frame/inside.ts'],
}

export default defineConfig(({ mode }) => {
  const [file, entry] = scripts[mode] ?? ['', '']
  return {
    define: { 'globalThis.interfaceLanguage': mode === 'loader-en' ? '"en"' : '"fr"' },
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry, name: 'Cadre', formats: ['iife'], fileName: () => file },
      minify: 'terser',
      terserOptions: { ecma: 2022, compress: { passes: 3 } },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  }
})
