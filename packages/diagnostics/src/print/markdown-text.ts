/** Text from anywhere, put into Markdown so that it stays text: no link, no image, no one called by name. */
import { clean, visible } from './visible.ts'

/** A sentence. What Markdown or GitHub would read as a sign is kept as the character it is. */
export function escapeMarkdown(text: string): string {
  return (
    visible(text)
      .replace(/[\\`*_{}[\]<>()#+|~!$&]/g, '\\$&')
      // GitHub reads mentions after Markdown is done: only something between the two signs prevents it.
      .replace(/@/g, '@<!-- -->')
      .replace(/#(?=\d)/g, '#<!-- -->')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/^([-=])/, '\\$1')
  )
}

/** A piece of code in a sentence. */
export function codeSpan(text: string): string {
  const code = visible(text)
  const ticks = '`'.repeat(longestRun(code) + 1)
  const space = code.startsWith('`') || code.endsWith('`') ? ' ' : ''
  return `${ticks}${space}${code}${space}${ticks}`
}

/** A block of code, which no line of it can close. */
export function fenced(text: string, language: string): string {
  const code = clean(text)
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1))
  return `${fence}${language}\n${code}\n${fence}`
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
}
