/** A terminal where someone types: what readline makes of their keys. */
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { questionsOf } from './questions.ts'

/** A terminal, and the questions asked on it. */
function terminal() {
  const stream = () => Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} })
  const [input, output] = [stream(), stream()]
  const io = {
    cwd: '.',
    today: '2026-11-22',
    input: none(),
    keyboard: { input, output },
    out: () => {},
    err: () => {},
  }
  return { input, output, questions: questionsOf(io) }
}

async function* none(): AsyncIterable<string> {}

test('a line can be corrected before it is sent', async () => {
  const { input, questions } = terminal()
  const answer = questions.ask('Votre choix ?')
  input.write('2\u007f1\r')
  expect(await answer).toBe('1')
  questions.close()
})

test.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s ends the question and all that would follow', async (_, key) => {
  const { input, questions } = terminal()
  const answer = questions.ask('Votre choix ?')
  input.write(key)
  expect(await answer).toBeUndefined()
  expect(await questions.ask('Encore ?')).toBeUndefined()
  questions.close()
})
