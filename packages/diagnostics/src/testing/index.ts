/** What the tests of the other packages share. Never part of what is built. */
export * from './arbitrary-text.ts'
export * from './recorded-messages.ts'
export * from './sound-findings.ts'
