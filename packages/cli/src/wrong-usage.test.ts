/** A wrong command line is answered with a sentence, in the language asked, and ends with 2. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { jalon } from './testing/jalon.ts'

/** The repository: commands are typed at its root. */
const cwd = fileURLToPath(new URL('../../../', import.meta.url))

/** Only there so that a test that hangs is stopped. */
const patience = 60_000

describe('a wrong command line ends with 2 and a sentence', () => {
  test.each([
    ['no such command', ['chek'], 'chek'],
    ['no such option', ['check', '--rot', 'x'], '--rot'],
    ['an option without its value', ['check', '--root'], '--root'],
    ['no such root', ['check', '--root', 'nulle-part'], 'nulle-part'],
    ['a root that is a file', ['check', '--root', 'package.json'], 'package.json'],
    ['no such format', ['check', '--format', 'xml'], 'xml'],
    ['no such language', ['check', '--lang', 'de'], 'de'],
    ['a day that is none', ['check', '--today', 'demain'], 'demain'],
    ['a file of elsewhere', ['check', 'package.json'], 'package.json'],
    ['no pathway', ['run', '--answers', '{}'], '--pathway'],
    ['no answers', ['run', '--pathway', 'triage'], '--answers'],
    ['answers that are not JSON', ['run', '--pathway', 'triage', '--answers', '{danger'], '{danger'],
    ['answers in a list', ['run', '--pathway', 'triage', '--answers', '[]'], '[]'],
    ['no such pathway', ['run', '--pathway', 'triaje', '--answers', '{}'], 'triage'],
    ['no such territory', ['run', '--pathway', 'triage', '--territory', 'mets', '--answers', '{}'], 'metz'],
    ['a pathway of the machinery', ['run', '--pathway', '__proto__', '--answers', '{}'], '__proto__'],
    [
      'a territory of the machinery',
      ['run', '--pathway', 'triage', '--territory', 'constructor', '--answers', '{}'],
      'constructor',
    ],
    ['no kind', ['resolve', '--territory', 'metz', '--commune', '57463'], '--kind'],
    ['no such kind', ['resolve', '--territory', 'metz', '--commune', '57463', '--kind', 'umj'], 'umj'],
    [
      'a kind of the machinery',
      ['resolve', '--territory', 'metz', '--commune', '57463', '--kind', '__proto__'],
      '__proto__',
    ],
    ['nowhere to write', ['build', '--territory', 'metz'], '--out'],
    [
      'a place where nothing can be written',
      ['build', '--packs-only', '--out', 'package.json/site'],
      'package.json',
    ],
    ['no such rule', ['explain', 'unknown-stat'], 'unknown-state'],
    ['a word too many', ['explain', 'a', 'b'], 'explain'],
    ['a name that drives the terminal', ['\u001b[2J'], '2J'],
  ])(
    '%s',
    async (_, argv, named) => {
      const [fr, en] = [await jalon(argv, { cwd }), await jalon([...argv, '--lang', 'en'], { cwd })]
      expect([fr.code, fr.out, fr.err === '']).toEqual([2, '', false])
      expect(fr.err).toContain(named)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      expect(fr.err).not.toMatch(/^ {4}at |\u001b/m)
      if (!argv.includes('--lang')) {
        expect(en.code).toBe(2)
        expect(en.err).not.toBe(fr.err)
      }
    },
    patience,
  )

  test('nothing at all shows how to write one', async () => {
    const { code, out } = await jalon([], { cwd })
    expect(code).toBe(2)
    expect(out).toContain('jalon check')
    expect((await jalon(['--help'], { cwd })).code).toBe(0)
    const { code: helped, out: said } = await jalon(['resolve', '--help'], { cwd })
    expect([helped, said]).toEqual([0, expect.stringContaining('jalon resolve --territory T')])
  })
})
