/** `jalon explain`: what a rule finds, why it matters, an example that it stops and one that it lets pass. */
import type { Example } from '@jalon/diagnostics'
import { didYouMean, jsonText, readExample } from '@jalon/diagnostics'
import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { everyRule } from '../rules/every-rule.ts'

const words = {
  fr: { why: 'Pourquoi :', incorrect: 'À corriger :', correct: 'Correct :', rules: 'Les règles :' },
  en: { why: 'Why:', incorrect: 'To correct:', correct: 'Correct:', rules: 'The rules:' },
}

export const explain: Command = {
  name: 'explain',
  usage: 'explain [règle]',
  summary: {
    fr: "explique une règle, exemples à l'appui ; sans nom, les cite toutes",
    en: 'explains a rule with examples; without a name, lists them all',
  },
  options: {},
  words: { least: 0, most: 1 },
  async run({ words: [name], format, lang, io }) {
    if (name === undefined) {
      const list = everyRule.map((rule) => ({ rule: rule.name, summary: rule.summary[lang] }))
      const width = Math.max(...list.map(({ rule }) => rule.length))
      const text = list.map(({ rule, summary }) => `  ${rule.padEnd(width)}  ${summary}`)
      io.out(format === 'json' ? jsonText(list) : [words[lang].rules, ...text].join('\n'))
      return 0
    }
    const rule = everyRule.find((each) => each.name === name)
    if (rule === undefined) {
      const near = didYouMean(
        name,
        everyRule.map((each) => each.name),
      )
      throw new WrongUsage({
        fr: `La règle « ${name} » n'existe pas. ${near?.fr ?? 'Sans nom, « jalon explain » les cite toutes.'}`,
        en: `Rule "${name}" does not exist. ${near?.en ?? 'Without a name, "jalon explain" lists them all.'}`,
      })
    }
    const { incorrect, correct } = rule.examples
    const [first] = Array.isArray(incorrect) ? incorrect : [incorrect as Example]
    const page = {
      rule: rule.name,
      severity: rule.severity,
      summary: rule.summary[lang],
      why: rule.why[lang],
      incorrect: exampleText(first ?? ''),
      correct: exampleText(correct),
    }
    const say = words[lang]
    const text = [
      `${page.rule} — ${page.summary}`,
      `${say.why} ${page.why}`,
      `${say.incorrect}\n\n${page.incorrect}`,
      `${say.correct}\n\n${page.correct}`,
    ]
    io.out(format === 'json' ? jsonText(page) : text.join('\n\n').trimEnd())
    return 0
  },
}

/** The files of an example, one after the other, each under its name when there are several. */
function exampleText(example: Example): string {
  const files = Object.entries(readExample(example, '').files)
  return files
    .map(([file, text]) => (file === '' ? '' : `# ${file}\n`) + text.replace(/^/gm, '  ').trimEnd())
    .join('\n\n')
}
