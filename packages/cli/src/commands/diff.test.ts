import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { frenchWords } from '../testing/french-words.ts'
import { jalon } from '../testing/jalon.ts'
import { essai, inDoubt, smallContent, smallFiles } from '../testing/small-content.ts'

const content = smallContent({
  'network/invariants.yaml':
    'invariants:\n  - { id: secours, why: "En danger, on appelle.", if: { danger: oui }, first-is: { refer: police, urgency: now } }\n',
})
const { root } = content
const diff = (words: readonly string[], input = '') =>
  jalon(['diff', ...words], { cwd: content.folder, input })

test('two folders that say the same differ in nothing', async () => {
  const { code, out } = await diff([root('a'), root('b')])
  expect(out).toBe('Rien ne change.\n')
  expect(code).toBe(0)
})

test('a text that changes leads nobody elsewhere', async () => {
  const { code, out } = await diff([
    root('a'),
    root('b', { [essai]: ['Fixez un jour.', 'Fixez un jour avec elle.'] }),
  ])
  expect(code).toBe(0)
  expect(out).toContain(
    'Réécriture : aucune situation ne mène ailleurs. Des textes changent.'.replace(' :', '\u00a0:'),
  )
})

describe('a change that concerns safety', () => {
  const fingerprint = async () => {
    const { out } = await diff([root('a'), root('doute', inDoubt), '--format', 'json'])
    return JSON.parse(out).declared.required as readonly string[]
  }

  test('blocks until it is declared', async () => {
    const { code, out } = await diff([root('a'), root('doute', inDoubt)])
    const [declared = '', ...others] = await fingerprint()
    expect(code).toBe(1)
    expect(others).toEqual([])
    expect(out).toContain(`Changements voulus\u00a0: ${declared}`)
    expect(out).toContain('quand danger = inconnu')
    expect(out).toContain('1 situation sur 3 mène ailleurs')
    expect(out).toContain('securite.next.inconnu')
  })

  test.each([
    ['on one line', (one: string) => `Bonjour.\n\nChangements voulus : ${one}\n`],
    ['in bold', (one: string) => `**Changements voulus :** \`${one}\``],
    ['in a list', (one: string) => `Changements voulus :\n\n- \`${one}\` on en a parlé\n`],
    ['in English', (one: string) => `Hello.\n\n**Intended changes:** \`${one}\``],
  ])('passes once it is declared %s', async (_, describe) => {
    const [declared = ''] = await fingerprint()
    const { code, out } = await diff(
      [root('a'), root('doute', inDoubt), '--declared', '-'],
      describe(declared),
    )
    expect(out).toContain('déclaré]')
    expect(code).toBe(0)
  })

  test('keeps its fingerprint when lines move, and on top of other changes', async () => {
    const [declared] = await fingerprint()
    const required = async (before: string, after: string) => {
      const { out } = await diff([before, after, '--format', 'json'])
      return JSON.parse(out).declared.required as readonly string[]
    }
    const title = (text: string) => text.replace('title: Un essai', 'title: Un essai relu')
    const doubt = smallFiles[essai].replace(...inDoubt[essai])
    const moved = root('plus-bas', { [essai]: `# Relu ensemble.\n#\n${doubt}` })
    expect(await required(root('a'), moved)).toEqual([declared])
    const base = root('relu', { [essai]: title(smallFiles[essai]) })
    expect(await required(base, root('relu-et-doute', { [essai]: title(doubt) }))).toEqual([declared])
  })

  test('is not declared by a fingerprint that nothing has', async () => {
    const [declared = ''] = await fingerprint()
    writeFileSync(join(content.folder, 'demande.md'), `Changements voulus : ${declared} 0123456789ab\n`)
    const { code, out } = await diff([root('a'), root('doute', inDoubt), '--declared', 'demande.md'])
    expect(code).toBe(1)
    expect(out).toContain('introuvable\u00a0: 0123456789ab')
  })

  test('has a comment with what to paste', async () => {
    const [declared = ''] = await fingerprint()
    const { out } = await diff([root('a'), root('doute', inDoubt), '--format', 'markdown'])
    expect(out).toContain(`#### 1.`)
    expect(out).toContain('| Avant | Maintenant |')
    expect(out).toContain(`\`Changements voulus\u00a0: ${declared}\``)
  })

  test('has a page that replays the same answers and asks for nothing', async () => {
    const { out } = await diff([root('a'), root('doute', inDoubt), '--format', 'html'])
    expect(out).toContain(
      'Réponse 1\u00a0: «\u00a0Non abordé ou ne sait pas\u00a0» <code>danger = inconnu</code>',
    )
    expect(out).not.toMatch(/<script|https?:|@import|url\(/)
    expect(out).toContain(
      '<summary>«\u00a0Un danger immédiat\u00a0?\u00a0»\u00a0: «\u00a0Non abordé ou ne sait pas\u00a0» <code>danger = inconnu</code></summary>',
    )
    expect(out).toContain(
      '<summary>«\u00a0Oui\u00a0»\u00a0: la même suite avant et maintenant <code>oui</code></summary>',
    )
    expect(out.split('<details>').length).toBe(out.split('</details>').length)
    expect(out).toContain("default-src 'none'")
  })
})

test('the page replays under each difference its own situation, whatever the order of what is told', async () => {
  const other = smallFiles[essai]
    .replace('pathway: essai', 'pathway: autre')
    .replace('Un essai', 'Un autre')
    .replaceAll(/(oui|inconnu): secours/g, '$1: suite')
    .replace(/ {2}secours:.*\n/, '')
  const autre = 'autre/autre.pathway.yaml'
  const before = root('deux', { [autre]: other })
  const after = root('deux-relus', { ...inDoubt, [autre]: other.replace('urgency: week', 'urgency: later') })
  const { out } = await diff([before, after, '--format', 'html'])
  const [, danger = '', harmless = ''] = out.split('<article ')
  expect(danger).toContain('n&#39;est plus proposé, alors qu&#39;il fallait le faire maintenant')
  expect(danger).toContain('1. Police secours (Maintenant)')
  expect(harmless).toContain('(Ensuite)')
  expect(harmless).not.toContain('Police secours')
})

describe('in English', () => {
  const inEnglish = async (changes: Parameters<typeof root>[1], ...words: readonly string[]) => {
    const head = root('anglais', changes)
    const [fr, en] = await Promise.all(
      ['fr', 'en'].map((lang) => diff([root('a'), head, '--lang', lang, ...words])),
    )
    return { fr: fr?.out ?? '', en: en?.out ?? '', codes: [fr?.code, en?.code] }
  }
  /** What is left of a report without what it quotes of the content, and what the content calls its things. */
  const own = (report: string) =>
    report.startsWith('<!doctype')
      ? report.replace(/<style>.*<\/style>|<span lang="fr">.*?<\/span>/gs, '')
      : report
          .replace(/"[^"]*"/g, 'X')
          .replace(/Police secours|Prochain rendez-vous|Un essai|Un danger immédiat\u00a0\?/g, 'X')
  const fingerprints = (report: string) => report.match(/\b[0-9a-f]{12}\b/g)

  test.each(['text', 'markdown', 'html'])(
    'the report as %s says the same, and quotes the content as it is written',
    async (format) => {
      const { fr, en, codes } = await inEnglish(inDoubt, '--format', format)
      expect(codes).toEqual([1, 1])
      expect(own(en)).not.toMatch(frenchWords)
      expect(fr).not.toContain('<span')
      expect(en).toContain('no longer proposed')
      expect(en).toContain('Police secours')
      expect(fingerprints(en)).toEqual(fingerprints(fr))
      expect(en.split('\n').length).toBe(fr.split('\n').length)
    },
  )

  test('what is to be declared is said with words that are understood when they are pasted', async () => {
    const { en } = await inEnglish(inDoubt)
    const [, toPaste = ''] = /^ {2}(Intended changes: .*)$/m.exec(en) ?? []
    const head = root('anglais', inDoubt)
    expect((await diff([root('a'), head, '--declared', '-', '--lang', 'en'], toPaste)).code).toBe(0)
  })

  test('a program receives the same, but for the sentence', async () => {
    const { fr, en } = await inEnglish(inDoubt, '--format', 'json')
    const [{ summary, ...said }, { summary: french, ...same }] = [JSON.parse(en), JSON.parse(fr)]
    expect(summary).toBe('1 difference in 1 pathway · 1 about safety')
    expect(french).toBe('1 différence dans 1 parcours · 1 pour la sécurité')
    expect(said).toEqual(same)
  })

  test.each([
    ['texts', { [essai]: ['Fixez un jour.', 'Fixez une date.'] }],
    ['answers', { 'network/facts.yaml': ['yes-no-unknown', 'yes-no'], [essai]: ['inconnu: secours, ', ''] }],
    ['a rule', { 'network/invariants.yaml': ['urgency: now', 'urgency: h24'] }],
    ['a file that cannot be read', { [essai]: ['states:', 'states: ]'] }],
    ['a pathway that goes round for ever', { [essai]: ['next: fin }', 'next: suite }'] }],
    ['an urgency', { [essai]: ['urgency: week', 'urgency: later'] }],
    ['an outcome', { [essai]: ['final: termine', 'final: autre'] }],
  ] as const)('%s', async (_, changes) => {
    const { fr, en, codes } = await inEnglish(changes)
    expect(own(en)).not.toMatch(frenchWords)
    expect(codes[1]).toBe(codes[0])
    expect(fingerprints(en)).toEqual(fingerprints(fr))
  })
})

test.each([
  [
    'taken away',
    [
      '  - { id: secours, why',
      '  - { id: autre, unreachable: { refer: police }, if: { danger: non }, why: "Rien de trop." }\n  # - { why',
    ],
  ],
  ['for fewer situations', ['danger: oui }', 'danger: [oui, inconnu] }']],
] as const)('a rule of the network %s must be declared when it protects less', async (how, [from, to]) => {
  const isWeaker = how === 'taken away'
  const { code, out } = await diff([root('a'), root('regle', { 'network/invariants.yaml': [from, to] })])
  expect(out.includes('network-rule-weakened')).toBe(isWeaker)
  expect(code).toBe(isWeaker ? 1 : 0)
})

describe('what cannot be compared is said, and never crashes', () => {
  test.each([
    ['a name that leads nowhere', ['non: suite', 'non: suit']],
    ['a text that is no YAML', ['states:', 'states: ]']],
  ] as const)('%s on one side', async (_, change) => {
    for (const sides of [
      [root('a'), root('faux', { [essai]: change })],
      [root('faux', { [essai]: change }), root('a')],
    ]) {
      const { code, out, err } = await diff(sides)
      expect(err).toBe('')
      expect(code).toBe(1)
      expect(out).toContain('La version «\u00a0faux\u00a0» contient')
      expect(out).toContain('jalon check')
      expect(out).not.toContain("n'existe plus")
      // A part of the comparison says nothing of the whole.
      expect(out).toMatch(/^Comparaison incomplète|comparaison incomplète/)
      expect(out).not.toMatch(/aucune situation|Rien ne change/)
    }
  })

  test('a pathway that goes round for ever', async () => {
    const { code, out } = await diff([root('a'), root('rond', { [essai]: ['next: fin }', 'next: suite }'] })])
    expect(code).toBe(1)
    expect(out).toContain('tourne sans fin dans la version «\u00a0rond\u00a0»')
    expect(out).toContain('1 parcours non comparé\n')
  })
})

describe('versions of git', () => {
  const git = (cwd: string, ...words: string[]) => {
    const ran = spawnSync('git', ['-c', 'user.name=e', '-c', 'user.email=e@example.org', ...words], { cwd })
    expect(ran.status, ran.stderr.toString()).toBe(0)
  }

  test('are read as folders are', async () => {
    const repository = join(content.folder, 'depot')
    cpSync(join(content.folder, root('a')), join(repository, 'pathways'), { recursive: true })
    git(repository, 'init', '-q', '.')
    git(repository, 'add', '.')
    git(repository, 'commit', '-qm', 'un')
    const file = join(repository, 'pathways', essai)
    writeFileSync(file, readFileSync(file, 'utf8').replace(...inDoubt[essai]))
    const working = await jalon(['diff', 'HEAD'], { cwd: repository })
    expect(working.out).toContain('quand danger = inconnu')
    git(repository, 'commit', '-qam', 'deux')
    const both = await jalon(['diff', 'HEAD~1', 'HEAD'], { cwd: repository })
    expect(both.out).toBe(working.out)
    const unknown = await jalon(['diff', 'origin/rien'], { cwd: repository })
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('git ne connaît pas la version « origin/rien »')
    const copy = join(content.folder, 'copie')
    git(content.folder, 'clone', '-q', '--depth', '1', `file://${repository}`, copy)
    const shallow = await jalon(['diff', 'HEAD~1'], { cwd: copy })
    expect(shallow.code).toBe(2)
    expect(shallow.err).toContain('git fetch --unshallow')
  })

  test('need git', async () => {
    vi.stubEnv('PATH', '')
    try {
      const { code, err } = await diff(['main', '--root', root('a')])
      expect(code).toBe(2)
      expect(err).toContain('jalon diff lit les versions précédentes avec git, qui n’est pas installé')
    } finally {
      vi.unstubAllEnvs()
    }
  })

  test('need a repository', async () => {
    const { code, err } = await diff(['main', '--root', root('a')])
    expect(code).toBe(2)
    expect(err).toContain('jalon diff')
    expect(err).not.toContain('--since')
  })
})
