import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// Vitest leaves a processor idle, which is half of a machine of two.
const everyProcessor = { maxWorkers: '100%' }

// Thousands of random cases take what a busy machine gives them: only a test that never ends is a fault.
const patience = { testTimeout: 120_000, hookTimeout: 120_000 }

// These look at every message from inside, in modules of their own.
const messages = 'packages/*/src/language/messages.test.ts'

// Tests read the sources of the other packages, so that no stale build can make one pass.
const shared = {
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          environment: 'node',
          ...everyProcessor,
          ...patience,
          include: [
            'packages/*/src/**/*.test.ts',
            'pathways/**/*.test.ts',
            'widget/integrations/tests/**/*.test.ts',
          ],
          exclude: [messages],
          // Nothing here keeps a state in a module: read once for all, they take half the time.
          isolate: false,
        },
      },
      {
        ...shared,
        test: { name: 'messages', environment: 'node', ...everyProcessor, ...patience, include: [messages] },
      },
      {
        test: {
          name: 'house',
          environment: 'node',
          ...everyProcessor,
          ...patience,
          include: ['scripts/**/*.test.mjs'],
        },
      },
      {
        ...shared,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'components',
          environment: 'happy-dom',
          ...everyProcessor,
          include: ['widget/src/**/*.test.{ts,tsx}'],
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['widget/e2e/**/*.e2e.ts'],
          exclude: ['widget/e2e/engines/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two browsers at once, and three pages in the one that a test may share.
          maxWorkers: 2,
          maxConcurrency: 3,
          // After the others: a busy machine makes a browser miss its moments.
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['widget/e2e/engines/**/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Last and one at a time. The driver of WebKit picks a free port and its browser listens to it a little later: when
          // another test takes that port between the two, the browser never starts.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      // Only where `npm run test:wordpress` has started the sites that it walks.
      ...(process.env['JALON_WORDPRESS'] === undefined
        ? []
        : [
            {
              ...shared,
              test: {
                name: 'wordpress',
                environment: 'node' as const,
                include: ['widget/integrations/tests/**/*.wordpress.ts'],
                testTimeout: 120_000,
                hookTimeout: 120_000,
                fileParallelism: false,
              },
            },
          ]),
    ],
  },
})
